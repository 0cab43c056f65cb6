namespace FactCheck.Links.Checks;

/// <param name="Record">Null where nobody looked: the time was up.</param>
public sealed record CheckedLink(ExternalLink Link, LinkRecord? Record);
