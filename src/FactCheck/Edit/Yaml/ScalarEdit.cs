using FactCheck.Model;

namespace FactCheck.Edit.Yaml;

/// <summary>A text as it was read, and the value it should have; line breaks at the end of a block scalar stay as they are.</summary>
internal sealed record ScalarEdit(Text Old, string New);
