using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Edit;

/// <summary>An id that a person chose for something new.</summary>
internal static class GivenId
{
    /// <exception cref="Refusal">It cannot be an id.</exception>
    public static void Require(string id)
    {
        if (!Id.IsWellFormed(id))
            throw new Refusal($"'{Printable.OneLine(id)}' is not an id", "use " + Id.Form);
        if (Id.IsReserved(id))
            throw new Refusal($"the id '{id}' is reserved", "choose another: " + Id.Reservation);
    }
}
