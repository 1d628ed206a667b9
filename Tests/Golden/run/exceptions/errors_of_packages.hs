{-# LANGUAGE ScopedTypeVariables, OverloadedStrings #-}
-- What functions of the packages say of arguments that they have no result for, with the places that GHC's name.
import Control.Exception hiding (try)
import qualified Control.Exception as E
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as BC
import qualified Data.ByteString.Lazy as L
import qualified Data.ByteString.Short as SB
import qualified Data.ByteString.Unsafe as BU
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL
import qualified Data.Text.Encoding as TE
import qualified Data.Text.Encoding.Error as TE
import qualified Data.Text.Lazy.Encoding as TLE
import qualified Data.Text.Read as TR
import Data.Binary
import Data.Binary.Get
import Data.Binary.Put
import Data.Time
import System.FilePath
import Text.Parsec hiding (label,lookAhead)
import Text.Parsec.String
import qualified Data.Sequence as Q
import qualified Data.IntSet as IS
import qualified Data.IntMap as IM
import qualified Data.Map as M
import qualified Data.Set as S
import qualified Data.Array
import Data.Array (Array)
import Data.Array.ST
import Data.Array.Unboxed
import Data.Array.MArray
import Data.Array.IO
import Data.Graph
import Control.Monad.ST
t :: String -> a -> IO ()
t n a = do r <- E.try (evaluate a); case r of
             Left (e::SomeException) -> putStrLn (n ++ ": EXC " ++ displayException e)
             Right v -> putStrLn (n ++ ": ok")
main = do
  t "B.head" (B.head B.empty); t "B.tail" (B.tail B.empty); t "B.last" (B.last B.empty); t "B.init" (B.init B.empty)
  t "B.foldr1" (B.foldr1 (+) ""); t "B.foldl1" (B.foldl1 (+) ""); t "B.foldl1'" (B.foldl1' (+) ""); t "B.maximum" (B.maximum ""); t "B.minimum" (B.minimum "")
  t "B.index" (B.index "abc" 5); t "B.index-" (B.index "abc" (-1)); t "BC.head" (BC.head ""); t "BC.index" (BC.index "a" 2)
  t "BC.foldr1" (BC.foldr1 max ""); t "BC.maximum" (BC.maximum "")
  t "L.head" (L.head ""); t "L.tail" (L.tail ""); t "L.last" (L.last ""); t "L.init" (L.init ""); t "L.index" (L.index "a" 4); t "L.index-" (L.index "a" (-4)); t "L.maximum" (L.maximum ""); t "L.foldr1" (L.foldr1 (+) ""); t "L.cycle" (L.cycle "")
  t "SB.index" (SB.index "abc" 7); t "SB.index" (SB.index "abc" (-7))
  t "B.foldr1'" (B.foldr1' (+) ""); t "L.foldl1" (L.foldl1 (+) "")
  t "T.head" (T.head ""); t "T.tail" (T.tail ""); t "T.last" (T.last ""); t "T.init" (T.init ""); t "T.maximum" (T.maximum ""); t "T.foldl1" (T.foldl1 max ""); t "T.foldr1" (T.foldr1 max ""); t "T.index" (T.index "abc" 9); t "T.index" (T.index "abc" (-1))
  t "T.splitOn" (T.splitOn "" "abc"); t "T.replace" (T.replace "" "a" "abc"); t "T.breakOn" (T.breakOn "" "abc"); t "T.breakOnEnd" (T.breakOnEnd "" "abc"); t "T.breakOnAll" (T.breakOnAll "" "abc"); t "T.count" (T.count "" "abc"); t "T.minimum" (T.minimum "")
  t "T.foldl1'" (T.foldl1' max "")
  t "TL.head" (TL.head ""); t "TL.tail" (TL.tail ""); t "TL.last" (TL.last ""); t "TL.init" (TL.init ""); t "TL.maximum" (TL.maximum ""); t "TL.index" (TL.index "abc" 9);t "TL.cycle" (TL.cycle ""); t "TL.splitOn" (TL.splitOn "" "abc"); t "TL.replace" (TL.replace "" "a" "abc"); t "TL.breakOn" (TL.breakOn "" "abc"); t "TL.foldr1" (TL.foldr1 max "")
  t "TL.count" (TL.count "" "abc"); t "TL.breakOnAll" (TL.breakOnAll "" "abc")
  t "decodeUtf8" (TE.decodeUtf8 "a\xffz"); t "decodeUtf8 trunc" (TE.decodeUtf8 "a\xe2\x82"); t "strict" (TE.decodeUtf8With TE.strictDecode "\xc0\x80")
  t "decode16" (TE.decodeUtf16LE "a"); t "decode16" (TE.decodeUtf16LE "\x00\xd8"); t "decode32" (TE.decodeUtf32BE "\xff\xff\xff\xff"); t "ascii" (TE.decodeASCII "a\x80")
  t "TL.decodeUtf8" (TL.length (TLE.decodeUtf8 "a\xff"))
  print (TE.decodeUtf8' "a\xff"); print (TE.decodeUtf8With TE.lenientDecode "a\xff\xe2\x82z"); print (TE.decodeUtf8With TE.ignore "a\xff\xe2\x82z"); print (TE.decodeUtf8With (TE.replace 'X') "a\xff\xe2\x82z")
  print (TR.decimal "12x" :: Either String (Int,T.Text)); print (TR.decimal "x" :: Either String (Int,T.Text)); print (TR.signed TR.decimal "-5" :: Either String (Int,T.Text)); print (TR.hexadecimal "0xfg" :: Either String (Int,T.Text)); print (TR.double "1.5e3z"); print (TR.double ".5"); print (TR.rational "1.25" :: Either String (Double,T.Text)); print (TR.decimal "" :: Either String (Int,T.Text)); print (TR.hexadecimal "z" :: Either String (Int,T.Text)); print (TR.double "1e"); print (TR.double "-"); 
  t "runGet" (runGet getWord32be "abc"); t "runGet2" (runGet (getWord8 >> fail "boo" :: Get Int) "abc"); t "decode" (decode "abc" :: Int); print (decodeOrFail "abc" :: Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, Int))
  print (runGetOrFail (label "outer" (label "inner" (fail "x"))) "abc" :: Either (L.ByteString, ByteOffset, String) (L.ByteString, ByteOffset, Int))
  print (runGetOrFail (isolate 2 getWord32be) "abcde"); print (runGetOrFail (isolate 2 getWord8) "abcde"); print (runGetOrFail (isolate (-2) getWord8) "abcde"); print (runGetOrFail (skip 10) "abc"); print (runGetOrFail (getByteString 10) "abc"); print (runGetOrFail getLazyByteStringNul "abc"); print (runGetOrFail (lookAhead getWord16le >> bytesRead) "abc"); print (runGetOrFail (getLazyByteString 10) "abc")
  t "dec Maybe" (decode "\5" :: Maybe Int); t "dec Bool" (decode "\7" :: Bool); t "dec Ordering" (decode "\9" :: Ordering); t "dec Char" (decode "\xff\xff" :: Char); t "decEither" (decode "\5" :: Either Int Int)
  t "Q.index" (Q.index (Q.fromList "ab") 2); t "IS.findMin" (IS.findMin IS.empty); t "IS.findMax" (IS.findMax IS.empty); t "IS.deleteFindMin" (IS.deleteFindMin IS.empty); t "IM.!" (IM.fromList [(1,'a')] IM.! 2); t "IM.findMax" (IM.findMax (IM.empty :: IM.IntMap Int)); t "M.take" (M.findMin (M.empty :: M.Map Int Int)); t "S.deleteFindMax" (S.deleteFindMax (S.empty :: S.Set Int)); t "S.deleteAt" (S.deleteAt 2 (S.fromList "a")); t "M.foldr1" (foldr1 (+) (M.empty :: M.Map Int Int)); t "S.max" (maximum (S.empty :: S.Set Int)); t "Qmin" (minimum (Q.empty :: Q.Seq Int)); t "Q foldr1" (foldr1 (+) (Q.empty :: Q.Seq Int)); t "IM max" (maximum (IM.empty :: IM.IntMap Int)); t "S foldl1" (foldl1 (+) (S.empty :: S.Set Int)); t "IS" (IS.deleteFindMax IS.empty); t "IM" (IM.deleteFindMax (IM.empty :: IM.IntMap Int)); t "M" (M.deleteFindMax (M.empty :: M.Map Int Int)); t "chunksOf" (Q.chunksOf 0 (Q.fromList "ab")); t "replicate" (Q.replicate (-1) 'a'); t "cycleTaking" (Q.cycleTaking 3 (Q.empty :: Q.Seq Int)); t "iterateN" (Q.iterateN (-1) id 'a'); t "fromFunction" (Q.fromFunction (-1) id); t "Q.replicateA" (Q.replicateA (-1) (Just 1)); t "M.fromAsc" (M.elemAt (-1) (M.fromList [(1,1)])); t "M.mapKeys" (M.partitionWithKey (\_ _ -> undefined) (M.fromList [(1,2)]))
  t "arr" (runST (do { a <- newArray (0,3) 0 :: ST s (STUArray s Int Int); readArray a 4 })); t "arr2" (runST (do { a <- newArray (0,3) 0 :: ST s (STArray s Integer Int); writeArray a 4 1 })); t "arrc" (runST (do { a <- newArray ('a','c') 0 :: ST s (STUArray s Char Int); readArray a 'd' })); t "arrn" (runST (do { a <- newListArray (0,3) [1] :: ST s (STArray s Int Int); readArray a 3 }))
  t "UA//" ((Data.Array.Unboxed.listArray (0,3) [1,2,3,4] :: UArray Int Int) Data.Array.Unboxed.// [(9,1)]); t "UA accum" (Data.Array.Unboxed.accumArray (+) 0 (0,3) [(9,1)] :: UArray Int Int); t "UA ixmap" (Data.Array.Unboxed.ixmap (0,5) id (Data.Array.Unboxed.listArray (0,3) [1,2,3,4] :: UArray Int Int)); t "foldr1arr" (foldr1 (+) (Data.Array.listArray (1,0) [] :: Array Int Int)); t "max arr" (maximum (Data.Array.listArray (1,0) [] :: Array Int Int))
  print (P "12z" (((many1 digit >> char 'x') <|> char 'y' <?> "thing"))); print (P "abe" (string "abc" <|> string "abd")); print (P "ab" (try (string "abc") <|> string "abd" <|> (eof *> return ""))); print (P "a,b,c" (choice [char 'a', char 'b'] `sepBy1` char ',')); print (P "" (fail "my msg" :: Parser ())); print (P "x" (unexpected "uu" :: Parser ())); print (P "1" (notFollowedBy digit)); print (P "abc" (manyTill anyChar (string "--")))
data P a = P String (Parser a)
instance Show a => Show (P a) where show (P s p) = show (parse p "src" s)
