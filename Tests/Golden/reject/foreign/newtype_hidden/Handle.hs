module Handle (Handle', make) where
newtype Handle' = Handle' Int
make :: Int -> Handle'
make = Handle'
