-- Writing and reading by hand: decoders fed bit by bit, and what they say when it is not enough.
module Main (main) where

import Control.Applicative
import Control.Exception
import Data.Binary
import qualified Data.Binary.Builder as Builder
import Data.Binary.Get
import Data.Binary.Put
import qualified Data.ByteString.Char8 as C
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Lazy.Char8 as LC
import Data.Int
import Data.List.NonEmpty (NonEmpty(..))

outcome :: Show a => Get a -> [String] -> IO ()
outcome g chunks = print (shown (go (runGetIncremental g) (map C.pack chunks)))
  where
    go d [] = pushEndOfInput d
    go d (c : cs) = go (pushChunk d c) cs
    shown (Done rest n x) = "done " ++ show (rest, n, x)
    shown (Fail rest n s) = "fail " ++ show (rest, n, s)
    shown (Partial _) = "partial"

data Shape = Circle Double | Square Int Int | Named String [Shape]
  deriving (Eq, Show)

instance Binary Shape where
  put (Circle r) = putWord8 0 >> put r
  put (Square a b) = putWord8 1 >> put a >> put b
  put (Named n s) = putWord8 2 >> put n >> put s
  get = getWord8 >>= \tag -> case tag of
    0 -> Circle <$> get
    1 -> Square <$> get <*> get
    2 -> Named <$> get <*> get
    _ -> fail ("no shape " ++ show tag)

main :: IO ()
main = do
  -- Put
  print (L.unpack (runPut (putWord16be 1 <> putWord16le 1 <> putWord32be 2 <> putWord32le 2 <> putWord64be 3 <> putWord64le 3 <> putWord16host 4 <> putWord32host 5 <> putWord64host 6 <> putWordhost 7)))
  print (L.unpack (runPut (putInt8 (-1) <> putInt16be (-2) <> putInt16le (-2) <> putInt32be (-3) <> putInt32le (-3) <> putInt64be (-4) <> putInt64le (-4) <> putInthost (-5))))
  print (L.unpack (runPut (putFloatbe 1.5 <> putFloatle 1.5 <> putDoublebe (-0.5) <> putDoublele (-0.5) <> putDoublehost 2)))
  print (runPutM (putStringUtf8 "\233x" >> putCharUtf8 'y' >> putByteString (C.pack "z") >> putLazyByteString (LC.pack "w") >> flush >> return 'r'), L.unpack (Builder.toLazyByteString (Builder.append (Builder.singleton 1) (Builder.putInt32be 2 <> Builder.empty))))
  -- Get
  outcome ((,,) <$> getWord16be <*> getWord16le <*> getWord32be) ["ab", "c", "defgh"]
  outcome ((,,,) <$> getInt8 <*> getInt16be <*> getInt32le <*> getInt64be) ["\255\255\254\1\0\0\0\0\0\0\0\0\0\0\5"]
  outcome ((,,,,) <$> getFloatbe <*> getDoublele <*> getWordhost <*> getInt16host <*> getInthost) ["\63\192\0\0\0\0\0\0\0\0\240\63", replicate 18 '\1']
  outcome getWord32be ["abc"]
  outcome (getWord8 >> getWord32be) ["a", "bc"]
  outcome (skip 3 >> getWord8) ["ab", "cd"]
  outcome (skip 5) ["ab"]
  outcome (getByteString 3) ["ab", "cde"]
  outcome (getByteString 0) ["ab"]
  outcome (getLazyByteString 4) ["ab", "cde"]
  outcome (getLazyByteString 9) ["ab", "cde"]
  outcome (getLazyByteStringNul) ["ab", "c\0de"]
  outcome (getLazyByteStringNul) ["ab"]
  outcome (getWord8 >> getRemainingLazyByteString) ["ab", "", "cde"]
  outcome (isEmpty >>= \a -> getWord8 >> isEmpty >>= \b -> return (a, b)) ["", "a"]
  outcome (bytesRead >>= \a -> skip 2 >> bytesRead >>= \b -> getWord8 >> bytesRead >>= \c -> return (a, b, c)) ["abcde"]
  outcome (lookAhead (skip 2 >> getWord8) >>= \a -> getWord8 >>= \b -> return (a, b)) ["ab", "cd"]
  outcome (lookAhead (skip 20) >> getWord8) ["ab", "cd"]
  outcome (lookAheadM (getWord8 >>= \w -> return (if w == 97 then Just w else Nothing)) >>= \a -> getWord8 >>= \b -> return (a, b)) ["ab"]
  outcome (lookAheadM (getWord16be >> return (Nothing :: Maybe ())) >>= \a -> getWord8 >>= \b -> return (a, b)) ["a", "b"]
  outcome (lookAheadE (getWord16be >> return (Left 'l' :: Either Char ())) >>= \a -> getWord8 >>= \b -> return (a, b)) ["a", "b"]
  outcome (label "outer" (getWord8 >> label "inner" (getWord32be >> getWord32be))) ["abcdefg"]
  outcome (isolate 3 (getWord8 >> getWord16be) >> getWord8) ["ab", "cd"]
  outcome (isolate 3 getWord8) ["abcd"]
  outcome (isolate 2 getWord32be) ["abcd"]
  outcome (isolate 5 (getWord8 >> bytesRead >>= \n -> getRemainingLazyByteString >>= \r -> return (n, r)) >>= \r -> getWord8 >>= \w -> return (r, w)) ["ab", "cdefg"]
  outcome (isolate (-1) getWord8) ["a"]
  outcome ((getWord32be <|> fmap fromIntegral getWord16be) >>= \a -> getWord8 >>= \b -> return (a, b)) ["ab", "c"]
  outcome (many (getWord8 >>= \w -> if w < 100 then return w else fail "large")) ["abc", "def"]
  outcome (empty :: Get ()) ["a"]
  outcome (some getWord16be) ["a"]
  outcome (get :: Get Bool) ["\2"]
  outcome (get :: Get Ordering) ["\7"]
  outcome (get :: Get Char) ["\248\128\128\128"]
  outcome (get :: Get Shape) ["\9"]
  outcome (get :: Get (NonEmpty Int8)) ["\0\0\0\0\0\0\0\0"]
  print (decodeOrFail (LC.pack "\0\0\0\0\0\0\0\1xyz") :: Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, [Char]))
  print (either (\(r, n, s) -> (r, n, s)) (const (L.empty, 0, "")) (decodeOrFail (LC.pack "\0\0") :: Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, Int)))
  r <- try (evaluate (runGet (getWord8 >> getWord32be) (LC.pack "ab")))
  putStrLn (either (\e -> head (lines (show (e :: ErrorCall)))) show r)
  case pushChunks (runGetIncremental getWord32be) (LC.pack "abcdef") of
    Done rest n x -> print (rest, n, x)
    _ -> putStrLn "not done"
  encodeFile "binary_forms.tmp" (replicate 10000 (Square 1 2))
  xs <- decodeFile "binary_forms.tmp"
  print (length (xs :: [Shape]), all (== Square 1 2) xs)
  decodeFileOrFail "binary_forms.tmp" >>= \e -> print (either id (const (0, "")) (e :: Either (ByteOffset, String) (Word64, Bool)))
  let big = [fromIntegral i * 12345678901 | i <- [1 .. 20000 :: Int]] :: [Integer]
  print (decode (encode big) == big, L.length (encode big), sum (decode (encode [1 .. 100000 :: Int]) :: [Int]))
  -- Lazily
  print (L.take 20 (encode ([1 ..] `seq` (1 :: Int, [2 :: Int8]))), L.length (L.take 100000 (runPut (mapM_ putWord8 (cycle [1, 2])))))
