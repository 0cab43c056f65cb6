namespace FactCheck.Cli.Commands;

internal static class ExitCode
{
    public const int Ok = 0;
    public const int ErrorsFound = 1;
    public const int WrongUsage = 2;
    public const int NothingToCheck = 3;
    public const int CannotReadOrWrite = 4;
    public const int Bug = 70;

    /// <summary>128 plus the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
