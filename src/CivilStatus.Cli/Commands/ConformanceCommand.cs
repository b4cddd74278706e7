using System.CommandLine;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus conformance export|score</c></summary>
internal static class ConformanceCommand
{
    public static Command Create() => new("conformance", "Chấm phần mềm khác cài đặt cùng các quy tắc / score another program that implements the same rules")
    {
        ConformanceExportCommand.Create(),
        ConformanceScoreCommand.Create(),
    };
}
