using Spectre.Console;

namespace CivilStatus.Cli;

/// <summary>Where a person reads: a terminal with colours, or plain text that nobody wraps.</summary>
internal static class Consoles
{
    private const int Unwrapped = 4000;

    /// <summary>A console that writes to a terminal, or to a writer that somebody else flushes.</summary>
    public static IAnsiConsole For(TextWriter output, bool isTerminal)
    {
        if (isTerminal) return AnsiConsole.Console;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Unwrapped;
        return console;
    }

    /// <summary>A console on standard output.</summary>
    public static IAnsiConsole Output() => For(Console.Out, !Console.IsOutputRedirected);

    /// <summary>A console on standard error.</summary>
    public static IAnsiConsole Error() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
