using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Edit;

internal static class GivenId
{
    /// <exception cref="Refusal">It is not an id, or reserved.</exception>
    public static void Require(string id)
    {
        if (!Id.IsWellFormed(id))
            throw new Refusal($"'{Printable.OneLine(id)}' is not an id", "use " + Id.Form);
        if (Id.Reservation(id) is { } reservation)
            throw new Refusal($"the id '{id}' is reserved", "choose another: " + reservation);
    }
}
