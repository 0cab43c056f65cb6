namespace FactCheck.Prose;

public enum LinkKind { Claim, Source, Topic, Page }

/// <summary>A link written as <c>claim:id</c>, <c>source:id</c>, <c>topic:id</c> or <c>page:name</c>.</summary>
public readonly record struct InternalLink(LinkKind Kind, string Target)
{
    public static InternalLink? Parse(string? url)
    {
        var colon = url?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (url is null || colon < 0)
            return null;
        LinkKind? kind = url[..colon] switch
        {
            "claim" => LinkKind.Claim,
            "source" => LinkKind.Source,
            "topic" => LinkKind.Topic,
            "page" => LinkKind.Page,
            _ => null,
        };
        return kind is { } known ? new InternalLink(known, url[(colon + 1)..]) : null;
    }
}
