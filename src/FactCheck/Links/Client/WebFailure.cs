namespace FactCheck.Links.Client;

/// <summary>Why there is no answer of a web server.</summary>
public enum WebFailure
{
    /// <summary>The name does not exist (NXDOMAIN), or has no address.</summary>
    NoSuchHost,

    /// <summary>Names cannot be looked up now, or nothing listens at the address.</summary>
    NoConnection,

    /// <summary>The address, or one that it leads to, is none that a public client asks.</summary>
    NotPublic,

    /// <summary>No secure connection: an expired or foreign certificate, a server that speaks no TLS.</summary>
    Insecure,

    TooSlow,

    /// <summary>What came is no HTTP, or broke off.</summary>
    Garbled,

    /// <summary>The document is larger than was asked for.</summary>
    TooLarge,

    /// <summary>Led on more than <see cref="GuardedClient.MostRedirects"/> times, or to no address.</summary>
    Astray,

    /// <summary>The host wants to be left alone for longer than we wait.</summary>
    Busy,
}
