using System.Text;
using CivilStatus.Cli;
using CivilStatus.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(false);
using var interruption = new Interruption();
return (int)await CivilStatusCommand.RunAsync(args, interruption);
