using FactCheck.Preview;

namespace FactCheck.Tests.Preview;

public sealed class InputStampsTest
{
    /// <summary>What is thrown here ends the preview: the stamps are taken on a timer's thread.</summary>
    [Fact]
    public async Task A_folder_that_comes_and_goes_is_there_or_not()
    {
        using var repository = TestRepository.Small();
        var (claims, aside) = (Path.Join(repository.Root, "claims"), Path.Join(repository.Root, "aside"));
        using var ending = new CancellationTokenSource();
        var moving = Task.Run(() =>
        {
            while (!ending.IsCancellationRequested)
            {
                Directory.Move(claims, aside);
                Directory.Move(aside, claims);
            }
        });

        for (var i = 0; i < 20_000; i++)
            Assert.NotNull(InputStamps.Of(repository.Root));
        await ending.CancelAsync();
        await moving;
        Assert.Contains("claims/library/source.txt", InputStamps.Of(repository.Root).ChangedSince(InputStamps.Of(Path.Join(repository.Root, "claims"))));
    }
}
