namespace FactCheck.Links.Checks;

/// <param name="Record">Null if the run ended first.</param>
public sealed record CheckedLink(ExternalLink Link, LinkRecord? Record);
