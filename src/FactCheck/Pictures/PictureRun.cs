using System.Collections.Immutable;
using System.Text;
using FactCheck.Diagnostics;
using FactCheck.Model;
using FactCheck.Plan;
using FactCheck.Render;
using FactCheck.State;

namespace FactCheck.Pictures;

/// <summary>Draws the share pictures that a repository lacks, over one browser, and removes those that no claim shows any more.</summary>
public static class PictureRun
{
    /// <param name="state">Without errors.</param>
    /// <param name="notes">Receives a line for each card that cannot be a picture.</param>
    /// <param name="interrupted">Ends the run after the picture that is being drawn; nothing is removed then.</param>
    /// <exception cref="Refusal">A template failed, or the browser did.</exception>
    /// <exception cref="IOException">A picture cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was interrupted.</exception>
    public static async Task<PictureResult> Run(RepositoryState state, PictureOptions options, Action<string> notes, BuildProgress? progress, CancellationToken interrupted)
    {
        var findings = new List<Diagnostic>();
        var cards = ShareCards.Render(state.Site, options.Parallelism, findings);
        if (findings.Count > 0)
            throw new Refusal("the cards cannot be rendered, so nothing is drawn", "fix the template", [.. findings]);
        var stored = state.Site.Repository.Pictures.Select(picture => picture.Card).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<RenderedCard> distinct = [.. cards.DistinctBy(card => card.Hash)];
        ImmutableArray<RenderedCard> missing = [.. distinct.Where(card => !stored.Contains(card.Hash))];
        var store = new PictureStore(options.Root);
        var result = new PictureResult { Kept = distinct.Length - missing.Length };
        if (!missing.IsEmpty)
            result = await Draw(missing, store, result, options, notes, progress, interrupted);
        return result with { Removed = store.RemoveAllBut([.. distinct.Select(card => card.Hash)]) };
    }

    private static async Task<PictureResult> Draw(
        ImmutableArray<RenderedCard> cards, PictureStore store, PictureResult result, PictureOptions options, Action<string> notes, BuildProgress? progress, CancellationToken interrupted)
    {
        var started = options.Time.GetTimestamp();
        await using var browser = await Browser.Start(InstalledBrowser.Find(options.Browser, Environment.GetEnvironmentVariable), interrupted);
        var tab = await browser.OpenTab(interrupted);
        var letters = new LetterProbe(tab);
        progress?.Enter(BuildPhase.Drawing, cards.Length);
        for (var i = 0; i < cards.Length; i++)
        {
            if (options.Time.GetElapsedTime(started) >= options.Bound)
                return result with { Remaining = cards.Length - i };
            var missing = await letters.FirstMissing(cards[i], interrupted);
            var (png, height) = await tab.Draw(cards[i].Html, interrupted);
            if (Fault(png, height, missing) is { } fault)
            {
                notes($"{cards[i].Page.Claim.Claim.File} ({cards[i].Page.Tree.Tag}): {fault}; the picture of the verdict is shown");
                result = result with { LeftOut = result.LeftOut + 1 };
            }
            else
            {
                store.Put(cards[i].Hash, png!);
                result = result with { Drawn = result.Drawn + 1 };
            }

            progress?.Finish();
        }

        return result;
    }

    private static string? Fault(byte[]? png, int height, Rune? missing) =>
        missing is { } letter ? FormattableString.Invariant($"no font on this machine has the letter {letter} (U+{letter.Value:X4}): install one that has it")
        : png is null ? FormattableString.Invariant($"its card is {height} pixels high, and a picture has {StoredPicture.Height}")
        : png.Length > StoredPicture.MaxBytes ? FormattableString.Invariant($"its picture has {png.Length:N0} bytes, and {StoredPicture.MaxBytes:N0} are allowed")
        : null;
}

/// <param name="Browser">A file, or a name in the search path; null to look for one.</param>
/// <param name="Bound">No picture is begun after so much time.</param>
/// <param name="Parallelism">The most workers that render cards.</param>
public sealed record PictureOptions(string Root, string? Browser, TimeSpan Bound, TimeProvider Time, int Parallelism);

/// <summary>How many pictures.</summary>
public sealed record PictureResult
{
    public int Drawn { get; init; }

    /// <summary>Drawn by an earlier run.</summary>
    public int Kept { get; init; }

    /// <summary>Of cards that no claim shows any more.</summary>
    public int Removed { get; init; }

    /// <summary>Not drawn because time ran out.</summary>
    public int Remaining { get; init; }

    /// <summary>Of cards that are too high, whose picture is too large, or whose letters no font here has.</summary>
    public int LeftOut { get; init; }
}
