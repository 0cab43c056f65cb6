using FactCheck.Diagnostics;

namespace FactCheck.Write;

/// <summary>
/// Finishes or undoes what a killed build left. Only <see cref="SiteFolders.Old"/> is a sign of an unfinished exchange;
/// without it, the next build brings the staging tree up to date, whatever its state.
/// If the output is missing, the staging tree is whole and there is no old tree, nothing is restored: someone may have
/// deleted the site.
/// </summary>
internal static class Recovery
{
    public static Refusal? Run(SiteFolders places)
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
