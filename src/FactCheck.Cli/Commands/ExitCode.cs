namespace FactCheck.Cli.Commands;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int ErrorsFound = 1;
    public const int WrongUsage = 2;
    public const int NothingToCheck = 3;
    public const int CannotReadOrWrite = 4;
    public const int Bug = 70;

    /// <summary>128 and the number of the signal; elsewhere the runtime ends the process with it.</summary>
    public const int Interrupted = 130;
}
