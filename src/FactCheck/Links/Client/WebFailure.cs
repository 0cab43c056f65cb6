namespace FactCheck.Links.Client;

public enum WebFailure
{
    /// <summary>The name does not exist (NXDOMAIN), or has no address.</summary>
    NoSuchHost,

    /// <summary>Names cannot be resolved now, or nothing listens at the address.</summary>
    NoConnection,

    /// <summary>The address, or a redirect, is not a public web address.</summary>
    NotPublic,

    /// <summary>An invalid certificate, or a server without TLS.</summary>
    Insecure,

    TooSlow,

    /// <summary>The answer is not HTTP, or was cut off.</summary>
    Garbled,

    /// <summary>The document is larger than the limit.</summary>
    TooLarge,

    /// <summary>More than <see cref="GuardedClient.MostRedirects"/> redirects, or one without an address.</summary>
    Astray,

    /// <summary>The host asks for a longer pause than we wait.</summary>
    Busy,
}
