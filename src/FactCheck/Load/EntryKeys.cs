namespace FactCheck.Load;

/// <summary>The key that entries of a list of blocks begin with, for messages that show how one is written.</summary>
internal static class EntryKeys
{
    public static string First(string list) => list switch
    {
        "evidence" => "document",
        "positions" => "party",
        "parts" => "text",
        "corrections" or "contact" => "date",
        "related" => "claim",
        "labels" or "notes" => "quote",
        "archived" => "url",
        "roles" => "title",
        _ => "id",
    };
}
