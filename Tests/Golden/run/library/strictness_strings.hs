-- | What of their arguments functions of strings evaluate: those in which it is easily otherwise. Lazy ones work on endless texts.
module Main where

import Control.Exception
import qualified Data.ByteString.Char8 as B
import qualified Data.ByteString.Lazy.Char8 as L
import qualified Data.Text as T
import qualified Data.Text.Lazy as TL

data Hole = Hole deriving Show
instance Exception Hole

u :: a
u = throw Hole

row :: String -> [a] -> IO ()
row name values = do
  texts <- mapM text values
  putStrLn (name ++ concatMap (' ' :) texts)
  where
    text x = either failed (const "ok") <$> try (evaluate x)
    failed e = case fromException e of
      Just Hole -> "_"
      Nothing -> takeWhile (/= '\n') (show (e :: SomeException))

main :: IO ()
main = do
  let s = B.pack "a 7b"
      t = T.pack "a 7b"
      lt = TL.fromChunks [T.pack "a1", u]
  row "breakEnd" [B.breakEnd u s, B.spanEnd u s, B.partition u s, B.partition (const u) s]
  row "breakSubstring" [fst (B.breakSubstring B.empty u), snd (B.breakSubstring B.empty u)]
  row "count" [B.count u B.empty]
  row "elemIndexEnd" [B.elemIndexEnd u B.empty, B.elemIndexEnd u s]
  row "isInfixOf" [B.isInfixOf B.empty u]
  row "zip" [null (B.zip B.empty u), null (B.zip u B.empty), null (B.zipWith u B.empty u)]
  row "foldr1'" [B.foldr1' u B.empty]
  row "lazy suffixes" [L.isSuffixOf L.empty u, TL.isSuffixOf TL.empty u, null (L.stripSuffix L.empty u), null (TL.stripSuffix TL.empty u)]
  row "breakOnEnd" [T.breakOnEnd u u, T.breakOnEnd T.empty t]
  row "lazy breakOnEnd" [TL.breakOnEnd u u, TL.breakOnEnd TL.empty lt]
  row "breakOnEnd's part" [fst (T.breakOnEnd T.empty t)]
  row "groupBy" [T.groupBy (\_ _ -> u) t, drop 1 (T.groupBy u t)]
  row "replace" [T.replace t u t, T.replace t u T.empty]
  row "lazy replace" [TL.replace TL.empty u u]
  row "zip of texts" [T.zip T.empty u]
  row "splitAt" [TL.splitAt u TL.empty, TL.splitAt 2 lt]
  row "chunksOf" [TL.chunksOf u TL.empty, TL.chunksOf 1 lt, TL.chunksOf 0 lt]
  row "prefixes" [TL.isPrefixOf lt TL.empty, TL.isPrefixOf lt (TL.pack "b"), TL.isPrefixOf (TL.pack "a") lt, TL.isPrefixOf lt (TL.pack "a1b")]
  row "commonPrefixes" [fmap (const ()) (TL.commonPrefixes lt lt), fmap (const ()) (TL.commonPrefixes lt (TL.pack "b"))]
  row "replicate" [TL.replicate u TL.empty]
  putStrLn (TL.unpack (TL.take 1 (TL.iterate u 'a')))
  print (TL.take 5 <$> TL.stripPrefix (TL.pack "xyx") (TL.cycle (TL.pack "xy")))
  print (fmap (\(a, _, _) -> TL.take 4 a) (TL.commonPrefixes (TL.cycle (TL.pack "xy")) (TL.repeat 'x')))
  print [TL.stripPrefix (TL.fromChunks (map T.pack a)) (TL.fromChunks (map T.pack b)) | a <- [["ab", "c"], ["a"], ["abcd"]], b <- [["a", "bcd"], ["abc"], ["ab"]]]
  print [(TL.center n 'x' (TL.pack "ab"), TL.center n 'x' (TL.pack "abc"), T.center (fromIntegral n) 'x' (T.pack "ab")) | n <- [2 .. 6]]
  print (T.groupBy (/=) (T.pack "abcaab"), T.breakOnEnd (T.pack "::") (T.pack "a::b::c"), TL.breakOnEnd (TL.pack "/") (TL.pack "a/b"))
