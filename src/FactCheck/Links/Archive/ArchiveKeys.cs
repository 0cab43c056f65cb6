namespace FactCheck.Links.Archive;

/// <summary>The keys of an account at the Internet Archive (archive.org/account/s3.php). Not a record, which would print them.</summary>
public sealed class ArchiveKeys(string key, string secret)
{
    public string Authorization => $"LOW {key}:{secret}";
}
