using FactCheck.Diagnostics;
using FactCheck.Model;

namespace FactCheck.Load;

/// <summary>Where readers reach the site or an author: a mail address, or the address of a form.</summary>
internal static class ContactField
{
    public static ReportAddress? Read(Fields fields, string key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (ReportAddress.TryParse(text.Value, out var address))
        {
            if (!address.IsMail)
                Lookalikes.Check(fields.File, text.Location, address.Plain.Value, fields.Findings);
            return address;
        }

        fields.Reject(
            Rule.FC106, text, $"'{text.Value}' is neither a mail address nor the address of a form",
            "write a mail address, such as desk@checks.example, or the address of a form, starting with https://; after its '?', {title} and {page} stand for those of the page that is reported");
        return null;
    }
}
