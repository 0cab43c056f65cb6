namespace FactCheck.Links.Client;

/// <summary>The host has no public address, so no connection was made.</summary>
internal sealed class NotPublicException(string message) : IOException(message);
