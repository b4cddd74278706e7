using System.CommandLine;
namespace CivilStatus.Cli.Commands;
internal static class ExplainCommand { public static Command Create() => new("explain"); }
