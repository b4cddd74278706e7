using CivilStatus.Samples;

if (args.Length != 1)
{
    Console.Error.WriteLine("Usage: RegisterSamples FOLDER — writes the sample registers into FOLDER, over what is there.");
    return 2;
}
foreach (SampleFile file in SampleFiles.All())
{
    File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(args[0]).FullName, file.Name), file.Content);
    Console.WriteLine($"{file.Name}: {file.Content.Length} bytes");
}
return 0;
