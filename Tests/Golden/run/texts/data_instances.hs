{-# LANGUAGE RankNTypes #-}
-- Byte strings and texts as data, a list packed, and as lists.
module Main (main) where

import Data.Data
import qualified Data.ByteString as B
import GHC.Exts (IsList(..))
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as S
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL

-- | All characters and bytes replaced, wherever they are.
everywhere :: (forall a. Data a => a -> a) -> (forall a. Data a => a -> a)
everywhere f x = f (gmapT (everywhere f) x)

main :: IO ()
main = do
  print (dataTypeOf B.empty, dataTypeOf L.empty, dataTypeOf T.empty, dataTypeOf TL.empty)
  print (toConstr T.empty, toConstr TL.empty)
  print (gmapQ (show . typeOf) (B.pack [1]), gmapQ (show . typeOf) (T.pack "a"), gmapQ (show . typeOf) (L.pack [1, 2]), gmapQ (show . typeOf) (TL.pack "ab"))
  print (gmapT id (T.pack "abc"), fmap T.unpack (gmapM Just (T.pack "x")), gmapT id (B.pack [1]), gmapT id (L.pack [1]), gmapT id (TL.pack "a"))
  print (everywhere (maybe id id (cast (succ :: Char -> Char))) (Just (T.pack "abc"), [TL.pack "xyz"], 'q'))
  print (typeOf B.empty, typeOf L.empty, typeOf S.empty, typeOf T.empty, typeOf TL.empty)
  print (fromList [1, 2] :: B.ByteString, toList (L.pack [1, 2]), fromListN 2 "ab" :: T.Text, toList (TL.pack "x"))
