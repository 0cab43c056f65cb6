namespace FactCheck.Model;

/// <summary>What readers find of a claim on a day.</summary>
public enum ClaimState
{
    /// <summary>Nothing: it has no date of publication.</summary>
    Draft,

    /// <summary>Nothing yet: its <c>publish-after</c> has not come.</summary>
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
        /// <summary>The claim has a page: its address leads somewhere.</summary>
        public bool HasPage => state is not (ClaimState.Draft or ClaimState.HeldBack);

        /// <summary>Readers can read the claim's text: it has a page, and is not withheld.</summary>
        public bool IsReadable => state is ClaimState.Public or ClaimState.Retracted;
    }
}
