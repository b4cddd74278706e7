namespace CivilStatus.Validation.Formats.Columnar.Metadata;

/// <summary>Is told of each number and truth met, and, with field 0, of each structure that begins.</summary>
internal delegate void ThriftNumber(ThriftShape shape, int field, long value);

/// <summary>
/// Walks metadata before the Parquet library reads it. The library trusts what stands there: it waits for ever where bytes end
/// too early and makes room for whatever length is named. Bytes that pass here are read by it to their end and no further.
/// </summary>
internal ref struct ThriftWalk(ReadOnlySpan<byte> bytes, ThriftNumber? tell)
{
    // A million structures are some 2,000 row groups of 100 columns.
    private const int MostStructures = 1_000_000;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at, structures;
    private bool broken;

    /// <summary>Whether the bytes begin with a whole structure of the shape, and how long it is.</summary>
    public bool TryWalk(ThriftShape shape, out int length)
    {
        Structure(shape);
        length = at;
        return !broken;
    }

    private void Structure(ThriftShape shape)
    {
        if (++structures > MostStructures) broken = true;
        tell?.Invoke(shape, 0, 0);
        int last = 0;
        while (!broken)
        {
            byte head = Byte();
            if (broken || head == 0) return;
            int step = head >> 4;
            last = (short)(step == 0 ? Signed() : last + step);
            var type = (ThriftType)(head & 0xF);
            ThriftField? field = shape.Field(last);
            if (field is null) Unknown(type);
            else if (type == field.Type || (type == ThriftType.False && field.Type == ThriftType.True)) Known(shape, field, type);
            else broken = true;
        }
    }

    private void Known(ThriftShape shape, ThriftField field, ThriftType type)
    {
        switch (type)
        {
            case ThriftType.Struct:
                Structure(field.Shape!);
                break;
            case ThriftType.List:
                Items(field);
                break;
            case ThriftType.True or ThriftType.False:
                tell?.Invoke(shape, field.Id, type == ThriftType.True ? 1 : 0);
                break;
            default:
                long value = Scalar(type);
                if (!broken) tell?.Invoke(shape, field.Id, value);
                break;
        }
    }

    private void Items(ThriftField field)
    {
        int count = Count(out ThriftType item);
        if (count > 0 && item != field.Item) broken = true;
        for (int i = 0; i < count && !broken; i++)
        {
            if (field.Shape is { } shape) Structure(shape);
            else Scalar(item);
        }
    }

    // What newer writers add; structures among it are refused, since the library does not pass over them as it should.
    private void Unknown(ThriftType type)
    {
        if (type is ThriftType.True or ThriftType.False) return;
        if (type != ThriftType.List)
        {
            Scalar(type);
            return;
        }
        int count = Count(out ThriftType item);
        for (int i = 0; i < count && !broken; i++) Scalar(item);
    }

    private int Count(out ThriftType item)
    {
        byte head = Byte();
        item = (ThriftType)(head & 0xF);
        int count = head >> 4;
        if (count == 15) count = (int)(uint)Unsigned();
        // Each item takes a byte at least.
        if (count >= 0 && count <= bytes.Length - at) return count;
        broken = true;
        return 0;
    }

    private long Scalar(ThriftType type)
    {
        switch (type)
        {
            case ThriftType.Byte: return Byte();
            case ThriftType.I16 or ThriftType.I32: return Signed();
            case ThriftType.I64:
                ulong value = Unsigned(longest: 10);
                return (long)(value >> 1) ^ -(long)(value & 1);
            case ThriftType.Double:
                Skip(sizeof(double));
                return 0;
            case ThriftType.Binary:
                Skip((int)(uint)Unsigned());
                return 0;
        }
        broken = true;
        return 0;
    }

    private int Signed()
    {
        uint value = (uint)Unsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    private ulong Unsigned(int longest = 5)
    {
        ulong value = 0;
        for (int shift = 0; shift < 7 * longest && !broken; shift += 7)
        {
            byte part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
        broken = true;
        return 0;
    }

    private byte Byte()
    {
        if (at < bytes.Length) return bytes[at++];
        broken = true;
        return 0;
    }

    private void Skip(int count)
    {
        if (count >= 0 && count <= bytes.Length - at) at += count;
        else broken = true;
    }
}
