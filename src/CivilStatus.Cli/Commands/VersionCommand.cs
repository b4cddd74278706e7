using System.CommandLine;
using System.Reflection;
using CivilStatus.Catalogue.Vietnam;

namespace CivilStatus.Cli.Commands;

/// <summary><c>civilstatus version</c></summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "Phiên bản của chương trình và của danh mục / versions of the tool and the catalogue");
        command.SetAction(_ =>
        {
            RuleCatalogue catalogue = VietnamCatalogue.Load().Catalogue;
            string engine = typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
            Console.Out.WriteLine($"civilstatus {engine.Split('+')[0]}");
            Console.Out.WriteLine($"catalogue {catalogue.Id} {catalogue.Version}");
            return (int)ExitCode.Success;
        });
        return command;
    }
}
