module Types where
newtype Money = Money Int
