namespace FactCheck.Model;

/// <summary>What readers can see of a claim on a given day.</summary>
public enum ClaimState
{
    /// <summary>Nothing: it has no date of publication.</summary>
    Draft,

    /// <summary>Nothing yet: the day <c>publish-after</c> is in the future.</summary>
    HeldBack,

    Public,

    /// <summary>The text under a notice.</summary>
    Retracted,

    /// <summary>The address, the date and the reason class; no text.</summary>
    Withheld,
}

public static class ClaimStates
{
    extension(ClaimState state)
    {
        /// <summary>The claim has a page, so its address works.</summary>
        public bool HasPage => state is not (ClaimState.Draft or ClaimState.HeldBack);

        /// <summary>Readers can read the claim's text: it has a page, and is not withheld.</summary>
        public bool IsReadable => state is ClaimState.Public or ClaimState.Retracted;
    }
}
