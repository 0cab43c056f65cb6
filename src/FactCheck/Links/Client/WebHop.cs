namespace FactCheck.Links.Client;

/// <summary>One redirect.</summary>
/// <param name="IsPermanent">301 or 308 (RFC 9110 §15.4): the new address replaces the old one.</param>
public sealed record WebHop(Uri To, bool IsPermanent);
