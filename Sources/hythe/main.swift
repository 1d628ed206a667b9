import HytheDriver
print(try await tryIt())
