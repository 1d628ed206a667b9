{-# LANGUAGE DeriveDataTypeable, StandaloneDeriving #-}
-- Every type is an instance of Typeable; to derive it adds nothing.
import Control.Exception
import Data.Typeable

data X = X deriving (Show, Typeable)
instance Exception X

data Y a = Y deriving Typeable
deriving instance Typeable X
deriving instance Typeable Y

main :: IO ()
main = do
  print (typeOf X, typeOf (Y :: Y Int))
  r <- try (throwIO X)
  putStrLn (either (\e -> "caught " ++ show (fromException e :: Maybe X)) return r)
