using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CivilStatus.Hosting.Tests;

/// <summary>Everything that is logged, with scopes, values and exceptions.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IEnumerable<string> All => lines;

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Category(LogLines log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            log.lines.Enqueue($"{name} {{ {Values(state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => log.lines.Enqueue($"{logLevel} {name} {formatter(state, exception)} {Values(state)} {exception}");

        private static string Values(object? state)
            => state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(" ", values.Select(v => $"{v.Key}={v.Value}")) : $"{state}";
    }
}
