using Microsoft.Extensions.Options;
using NodaTime;

namespace CivilStatus.Validation.Hosting;

/// <summary>The as-of date (ngày xét) of who names none. The service is the edge where a clock is read; nothing below it has one.</summary>
internal sealed class Today(TimeProvider time, IOptions<CivilStatusOptions> options)
{
    private readonly DateTimeZone zone = DateTimeZoneProviders.Tzdb[options.Value.TimeZone];
    private readonly LocalDate? fixedDay = options.Value.AsOf is { } day ? LocalDate.FromDateOnly(day) : null;

    public LocalDate Date => fixedDay ?? Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(zone).Date;
}
