using FactCheck.Load.Trees;
using FactCheck.Plan;
using FactCheck.Review.Changes;

namespace FactCheck.Tests.Review;

/// <summary>Two repositories in temporary folders, and what the change from one to the other means.</summary>
internal sealed class Compared : IDisposable
{
    private static readonly PlanOptions Options = new(null, null, Drafts: true, ForDisk: false, "0");

    public TestRepository Was { get; } = TestRepository.Small();

    public TestRepository Now { get; } = TestRepository.Small();

    public ChangeReport Report() => Comparison().Read(Options, 2).Report;

    public string Html() => Comparison().Read(Options, 2).Html();

    public void PutBoth(string file, string text)
    {
        Was.Put(file, text);
        Now.Put(file, text);
    }

    public void Dispose()
    {
        Was.Dispose();
        Now.Dispose();
    }

    private Comparison Comparison()
    {
        var (was, now) = (new DiskTree(Was.Root), new DiskTree(Now.Root));
        return new Comparison("before", was, "after", now, FactCheck.Review.Changes.Comparison.Outside(was, now, "claims", _ => true));
    }
}
