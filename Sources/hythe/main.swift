print("hythe")
