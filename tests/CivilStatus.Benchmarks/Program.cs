using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using CivilStatus.Benchmarks;
using CivilStatus.Benchmarks.Bare;
using CivilStatus.Benchmarks.Bulk;
using CivilStatus.Benchmarks.Data;
using CivilStatus.Benchmarks.Growth;
using CivilStatus.Benchmarks.Registers;
using CivilStatus.Benchmarks.Startup;

string mode = args.Length == 0 ? "" : args[0];
var arguments = new Arguments(args.AsSpan(Math.Min(1, args.Length)));
switch (mode)
{
    case "check": return CheckMode.Run(arguments);
    case "quick": return QuickMode.Run(arguments);
    case "startup": return StartupMode.Run(arguments);
    case "first-verdict": return FirstVerdict.Run();
    case "growth": return GrowthMode.Run(arguments);
    case "chart": return ChartMode.Run(arguments);
    case "bare": return BareMode.Run(arguments);
    case "bulk": return BulkMode.Run(arguments);
    case "registers": return RegistersMode.Run(arguments);
    case "data": return DataFile.Run(arguments);
    default:
        // Everything else is for BenchmarkDotNet; a busy machine builds slowly, such as --filter '*ExactDates*'.
        BenchmarkSwitcher.FromAssembly(typeof(Arguments).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
        return 0;
}
