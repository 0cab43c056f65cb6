using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>FC017: addresses whose host a reader can mistake for another.</summary>
internal static class Lookalikes
{
    public static void Check(string file, Location location, string address, List<Diagnostic> findings)
    {
        var host = HostScripts.HostOf(address).ToString();
        if (HostScripts.Doubt(host) is not { } doubt)
            return;
        findings.Add(Rule.FC017.At(
            file, location, $"the host '{host}' {doubt}; browsers show it as {HostScripts.Ascii(host)}",
            $"copy the address from the browser again; if it is the right one, write the host as {HostScripts.Ascii(host)}"));
    }
}
