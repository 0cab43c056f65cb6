using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Check;

/// <summary>FC332: the ratings of a picture or recording can all be true of it.</summary>
internal static class MediaRatingsFit
{
    public static void Check(Claim claim, List<Diagnostic> findings)
    {
        var known = new HashSet<MediaRating>();
        foreach (var rating in claim.MediaRatings)
        {
            if (!known.Add(rating.Value))
            {
                findings.Add(Rule.FC332.At(
                    claim.File, rating.Location, $"'{Vocabularies.MediaRatings.WordFor(rating.Value)}' is listed twice", "delete one of the two"));
            }
        }

        if (known.Contains(MediaRating.Original) && claim.MediaRatings.Where(rating => IsChanged(rating.Value)).Select(Located<MediaRating>? (rating) => rating).FirstOrDefault() is { } changed)
        {
            var word = Vocabularies.MediaRatings.WordFor(changed.Value);
            findings.Add(Rule.FC332.At(
                claim.File, changed.Location, $"what is '{word}' is not 'original'",
                $"delete 'original' or '{word}'; a real picture shown with a wrong place or time is 'original' and 'out-of-context'"));
        }
    }

    /// <summary>The three ratings of editing, and staging.</summary>
    private static bool IsChanged(MediaRating rating) =>
        rating is MediaRating.EditedOrCropped or MediaRating.Altered or MediaRating.AiGenerated or MediaRating.Staged;
}
