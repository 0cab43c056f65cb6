using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using FactCheck.Cli.Reports;
using FactCheck.Cli.Serve;
using FactCheck.Diagnostics;
using FactCheck.Load;
using FactCheck.Model;
using FactCheck.Preview;

namespace FactCheck.Cli.Commands;

internal static class ServeCommand
{
    private const int UsualPort = 4000;

    /// <summary>The number of ports to try, starting at the usual one.</summary>
    private const int Ports = 20;

    public static Command Create()
    {
        var common = new CommonOptions(showsDrafts: true);
        var port = new Option<int?>("--port") { Description = $"The port to listen on; default: the first free one from {UsualPort}.", HelpName = "n" };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ushort.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                result.AddError($"--port '{token.Value}' is not a port; write a number from 0 to 65535, 0 for any that is free");
        });
        var basePath = new Option<string?>("--base-path") { Description = "The path of the site; default: the one in its address.", HelpName = "path" };
        basePath.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text
                && (!BaseAddress.TryMove(null, text, out var moved) || moved.Path.StartsWith(ReservedPaths.Folder, StringComparison.Ordinal)))
            {
                result.AddError($"--base-path '{text}' is not the path of a site; write /repo or /");
            }
        });
        var poll = new Option<bool>("--poll") { Description = "Check all files every second, if the system does not report changes (network drives, some containers)." };
        var since = Options.Text("--base", "The revision that /review compares with, or none; default: the newest commit shared with the main branch of upstream or origin, else HEAD.", "revision");
        var command = new Command(
            "serve",
            """
            Show the site on this machine while you write: pages update with the files, errors appear over the last good page.

            Examples:
              factcheck serve
              factcheck serve --port 8080 --base-path /repo
              factcheck serve --base main
              factcheck serve --drafts false --base-url https://example.org/repo/

            /review shows what the working folder changes for readers, computed on each request. Nothing is written, and only
            this machine has access. Ctrl-C ends it.
            """)
        { port, basePath, poll, since };
        foreach (var option in common.OfPreview)
            command.Add(option);
        command.SetAction(parsed => Run(parsed, common, parsed.GetValue(port), parsed.GetValue(basePath), parsed.GetValue(poll), parsed.GetValue(since)));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, int? port, string? basePath, bool poll, string? since)
    {
        var root = common.Root(parsed);
        if (!RepositoryReader.HasClaims(root))
            return Output.NothingToCheck(root);

        using var ended = new CancellationTokenSource();
        var exit = ExitCode.Ok;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            exit = ExitCode.Interrupted;
            ended.Cancel();
        });
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ended.Cancel();
        });
        var options = common.Build(parsed, forDisk: false);
        var plan = options.Plan with { BasePath = basePath };
        try
        {
            using var session = PreviewSession.Start(new PreviewOptions(root, plan, options.Strict, options.Parallelism), poll);
            var review = new ReviewPage(root, since, plan, options.Parallelism);
            Serve(session, root, review, port, new PreviewLog(root, common.IsQuiet(parsed), common.UsesColour(parsed)), ended.Token).GetAwaiter().GetResult();
            return exit;
        }
        catch (Exception failure) when (port is not null && PreviewServer.IsPortInUse(failure))
        {
            return Output.CannotReadOrWrite($"port {port} is in use", "name another one, or omit --port for the first free one");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SocketException)
        {
            return Output.CannotReadOrWrite(failure.Message, "check the permissions of the folder, and the port");
        }
    }

    private static async Task Serve(PreviewSession session, string root, ReviewPage review, int? port, PreviewLog log, CancellationToken ended)
    {
        await using var server = await Listen(session, root, review, port);
        try
        {
            var state = await session.After(0, ended);
            log.Write(state);
            log.WriteAddress(server.Address, state, session.IsPolling, review.HasBase());
            while (true)
            {
                state = await session.After(state.Version, ended);
                log.Write(state);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The user ended it.
        }
    }

    private static async Task<PreviewServer> Listen(PreviewSession session, string root, ReviewPage review, int? port)
    {
        for (var next = port ?? UsualPort; ; next++)
        {
            try
            {
                return await PreviewServer.Start(session, root, review, next);
            }
            catch (IOException failure) when (port is null && next < UsualPort + Ports && PreviewServer.IsPortInUse(failure))
            {
                // Probably another preview; try the next port.
            }
        }
    }
}
