using FactCheck.Diagnostics;

namespace FactCheck.Write;

/// <summary>
/// Finishes or undoes what a killed build left. Only <see cref="SitePlaces.Old"/> tells of an unfinished exchange;
/// a staging tree without it, in whatever state, is brought up to date by the build that follows.
/// A missing output with a whole staging tree and no old one is left missing: somebody may have deleted the site.
/// </summary>
internal static class Recovery
{
    public static Refusal? Run(SitePlaces places)
    {
        if (!Ownership.Exists(places.Old))
            return null;
        if (!Ownership.IsOurs(places.Old))
            return Ownership.NotOurs(places.Old);

        if (!Ownership.Exists(places.Output))
        {
            if (!Ownership.IsWholeSite(places.Staging))
            {
                Directory.Move(places.Old, places.Output);
                return null;
            }

            Directory.Move(places.Staging, places.Output);
        }

        if (Ownership.Exists(places.Staging))
            TreeDeletion.Delete(places.Old);
        else
            Directory.Move(places.Old, places.Staging);
        return null;
    }
}
