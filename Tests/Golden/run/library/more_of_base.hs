{-# LANGUAGE GADTs, TypeOperators, ScopedTypeVariables, RankNTypes #-}
-- Modules, names and instances of base beyond the usual ones.
import Control.Applicative
import Control.Arrow
import Control.Exception
import Control.Monad
import Control.Monad.Fix
import Control.Monad.ST.Lazy (runST, strictToLazyST)
import Control.Monad.Zip
import Data.Bifoldable
import Data.Bifunctor (bimap)
import Data.Bitraversable
import Data.Bits
import Data.Char (GeneralCategory(..))
import Data.Coerce
import Data.Complex
import Data.Dynamic
import Data.Fixed
import Data.Functor.Classes
import Data.Functor.Compose
import Data.Functor.Contravariant
import Data.Functor.Identity
import qualified Data.Functor.Product as P
import qualified Data.Functor.Sum as S
import Data.Ix
import qualified Data.List.NonEmpty as N
import Data.List.NonEmpty (NonEmpty(..))
import Data.Monoid
import Data.Ord
import Data.Proxy
import qualified Data.Semigroup as G
import Data.Type.Coercion (Coercion(..), coerceWith)
import qualified Data.Type.Coercion as C
import Data.Type.Equality
import Data.Typeable
import Data.Version
import Data.Void
import Foreign
import System.Console.GetOpt
import qualified System.Environment.Blank as B
import System.IO
import System.IO.Error
import System.Posix.Types
import Text.ParserCombinators.ReadP (readP_to_S)
import Text.Read (readMaybe)
import Text.Show.Functions ()
import Unsafe.Coerce

attempt :: Show a => String -> a -> IO ()
attempt name x = do
  r <- try (evaluate (length (show x)))
  putStrLn (name ++ ": " ++ either (\e -> "<" ++ takeWhile (/= '\n') (show (e :: SomeException)) ++ ">") (const (show x)) r)

data Flag = Verbose | Name String | Level (Maybe String) | Arg String deriving (Eq, Show)

options :: [OptDescr Flag]
options =
  [ Option "v" ["verbose", "version"] (NoArg Verbose) "be loud\nvery"
  , Option "n?" ["name"] (ReqArg Name "NAME") "a name"
  , Option "" ["level", "lever"] (OptArg Level "N") "a level"
  , Option "l" [] (OptArg Level "N") "" ]

main :: IO ()
main = do
  -- Data.Functor.Classes
  print (eq1 (Just 1) (Just 1), eq1 [1, 2] [1], liftEq (\a b -> a == length b) [1, 2] ["x", "yz"], eq2 (1, 'a') (1, 'b'))
  print (compare1 (Left 1 :: Either Int Int) (Right 0), compare1 (1 :| [2]) (1 :| []))
  print (compare1 (Identity 1) (Identity 2), compare1 (Just 1) Nothing, compare2 (Left 1 :: Either Int Int) (Left 2), compare1 (Const 1 :: Const Int Int) (Const 0))
  putStrLn (showsPrec1 11 (Just 1) "" ++ showsPrec1 11 [1] "" ++ showsPrec1 11 (1 :| [2]) "" ++ showsPrec1 11 (Left 1 :: Either Int Int) ""
    ++ showsPrec1 11 (1, 2) "" ++ showsPrec1 11 (Identity 1) "" ++ showsPrec1 11 (Const 1 :: Const Int Int) "" ++ showsPrec1 11 (Down 1) ""
    ++ showsPrec1 11 (Proxy :: Proxy Int) "" ++ showsPrec2 11 (1, 2) "" ++ liftShowList showsPrec showList [Just 1] "")
  print (map fst (readsPrec1 0 "Just 1" :: [(Maybe Int, String)]), map fst (readsPrec1 0 "(1,2)" :: [((Int, Int), String)]))
  print (map fst (readsPrec1 0 "1 :| [2]" :: [(NonEmpty Int, String)]), map fst (readsPrec1 0 "Down 1" :: [(Down Int, String)]))
  print (readMaybe "Compose (Just [1])" :: Maybe (Compose Maybe [] Int), Compose (Just [1]), P.Pair [1] Nothing, S.InL [1] :: S.Sum [] Maybe Int)
  print (readMaybe "[Pair [1] (Just 2)]" :: Maybe [P.Product [] Maybe Int], readMaybe "InR (Just 2)" :: Maybe (S.Sum [] Maybe Int))
  print (Compose (Just [1]) < Compose (Just [2]), P.Pair [1] [2] == P.Pair [1] [2], S.InL [1] < (S.InR [0] :: S.Sum [] [] Int))
  putStrLn (showsUnaryWith showsPrec "U" 11 1 "" ++ showsBinaryWith showsPrec showsPrec "B" 10 1 2 "")
  -- Data.Functor.Contravariant
  print (getPredicate (length >$< Predicate even) "ab", getComparison (snd >$< defaultComparison) (1, 'a') (0, 'b'), getEquivalence (comparisonEquivalence (contramap abs defaultComparison)) 1 (-1))
  print (getOp (contramap show (Op length)) 123, getPredicate (Predicate even <> Predicate (> 2)) 2, getOp (Op length + 1) "abc", getPredicate mempty 'x', getPredicate (3 >$ Predicate odd) 'x')
  -- Bifoldable, Bitraversable
  print (bifoldMap show show (1, 'a'), bilength (1, 2), biList (1, 2), bisum (3, 4), bielem 3 (Left 3 :: Either Int Int), bifoldr (:) (:) [] (1, 2), bifoldl (flip (:)) (flip (:)) [] (1, 2))
  print (bitraverse Just (const Nothing :: Int -> Maybe Int) (1, 2), bitraverse (\x -> [x, x + 1]) pure (Left 1 :: Either Int Char), bimapAccumL (\a b -> (a + 1, (a, b))) (\a b -> (a * 2, (a, b))) 5 ('x', 'y'), bimapAccumR (\a b -> (a + 1, (a, b))) (\a b -> (a * 2, (a, b))) 5 ('x', 'y'))
  print (binull (1, 2), biany even odd (1, 2), biall odd even (1, 2), bimaximum (3, 4), bifind even (1, 2), biconcat ([1], [2]), bimap show not (G.Arg 1 True), bifoldrM (\a b -> [a + b]) (\a b -> [a * b]) 1 (2, 3))
  -- zips, fixes
  print (mzip [1, 2] "ab", mzipWith (+) (Just 1) (Just 2), munzip (Identity (1, 'a')), mzip (1 :| [2]) ('a' :| "b"))
  print (take 3 (snd (N.head (mfix (\x -> (1, 1 : snd x) :| [])))), getSum (mfix (\x -> Sum 1)), take 3 (snd (getDown (mfix (\x -> Down (1, 1 : snd x))))))
  -- IO as an alternative
  (ioError (userError "a") <|> putStrLn "second") >> (putStrLn "first" <|> putStrLn "no")
  attempt "empty" ()
  r <- try (empty :: IO ())
  print (either (\e -> show (e :: IOException)) show r)
  r <- try (throwIO (ErrorCall "x") <|> return ())
  print (either (\(ErrorCall e) -> e) show r)
  msum [mzero, return ()]
  -- arrows
  print (runKleisli (fmap (+ 1) (Kleisli (\x -> [x, x * 2])) <|> pure 7) 5, runKleisli (Kleisli (\x -> [x]) >>= \a -> Kleisli (\x -> [a + x])) 3)
  print (leftApp (+ 1) (Left 1 :: Either Int Char), leftApp (+ 1) (Right 'x' :: Either Int Char))
  let ArrowMonad am = ArrowMonad (const 5) >>= \x -> ArrowMonad (const (x * 2)) in print (am ())
  print (unwrapArrow (liftA2 (,) (WrapArrow (+ 1)) (WrapArrow (* 2))) 10)
  -- types
  print (fmap (\Refl -> 'y') (eqT :: Maybe (Int :~: Int)), (eqT :: Maybe (Int :~: Char)), gcast (Just 'x') :: Maybe (Maybe Char), gcast1 (Just [1 :: Int]) :: Maybe (Maybe [Int]))
  print (castWith Refl 'c', sym Refl `castWith` 1, [minBound .. maxBound :: Int :~: Int], read "Refl" :: Int :~: Int, HRefl :: Int :~~: Int, typeOf1 "x", typeOf2 (1 :: Int, 'x'))
  print (coerceWith (Coercion :: Coercion Int (Sum Int)) 3, coerceWith (C.sym (Coercion :: Coercion (Sum Int) Int)) 3, coerceWith (C.trans (Coercion :: Coercion Int (Sum Int)) Coercion) 4 :: Product Int)
  print (fmap (\d -> fromDyn d 'z') (dynApply (toDyn succ') (toDyn 'a')), dynApply (toDyn 'a') (toDyn 'b'), toDyn (1 :: Int))
  attempt "dynApp" (dynApp (toDyn 'a') (toDyn 'b'))
  print (case unsafeEqualityProof :: UnsafeEquality Int Int of UnsafeRefl -> 'u', rnfTypeRep (typeOf 'x'))
  print ([minBound .. (maxBound :: Proxy Int)], fromEnum (Proxy :: Proxy Int), range (Proxy :: Proxy Int, Proxy), map (const 'p') (take 3 (enumFromThen Proxy (Proxy :: Proxy Int))))
  attempt "succ" (succ (Proxy :: Proxy Int))
  attempt "toEnum" (toEnum 1 :: Proxy Int)
  -- versions, options, environment
  print (makeVersion [1, 2], showVersion (Version [1, 2, 3] ["a", "b"]), Version [1] ["a", "b"] == Version [1] ["b", "a"], compare (makeVersion [1, 10]) (makeVersion [1, 9]), [v | (v, "") <- readP_to_S parseVersion "1.20-pre-x"])
  putStr (usageInfo "Usage:" options)
  forM_ [["-v", "x", "--name=a", "--name", "b", "-nc", "-n", "d", "y"], ["--ver", "--lev", "--levels"], ["--verbose=1", "--name", "--level=3", "--level", "-l", "-l5", "-vl"], ["x", "-v", "--", "-v", "y"], ["-vz", "-vnq", "-z", "--zz=1"], ["-n"]] $ \args ->
    forM_ [RequireOrder, Permute, ReturnInOrder Arg] $ \order -> do
      print (getOpt order options args)
      print (getOpt' order options args)
  B.setEnv "EMPTY_ONE" "" True >> B.getEnv "EMPTY_ONE" >>= print
  B.setEnv "EMPTY_ONE" "x" False >> B.getEnvDefault "EMPTY_ONE" "d" >>= print
  B.unsetEnv "EMPTY_ONE" >> B.getEnvDefault "EMPTY_ONE" "d" >>= print
  -- numbers and instances
  print (Fd 3, CPid 5 + 2, fromIntegral (CMode 0o644) :: Int, maxBound :: CUid, read "7" :: COff, sizeOf (CDev 1), [CSpeed 1 .. 3])
  print (shiftL (Identity (1 :: Int)) 4, testBit (Const 5 :: Const Int ()) 2, complement (Down (0 :: Int)), index (Identity 1, Identity 5) (Identity 3), sqrt (Identity 2), truncate (Const 2.5 :: Const Double ()) :: Int, sizeOf (1 :+ 2 :: Complex Double), sizeOf (Down 'x'))
  print =<< alloca (\p -> poke p (1 :+ 2 :: Complex Double) >> peek p)
  print (readMaybe "x" :: Maybe Void, read "3.25" :: Centi, read "[LowercaseLetter]" :: [GeneralCategory], read "-1.5" :: Deci, read "NewlineMode {inputNL = LF, outputNL = CRLF}" :: NewlineMode)
  print (read "(1,2,3,4,5,6,7,8,9,10,11,12,13,14,15)" :: (Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int))
  print (maxBound :: (Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool, Bool))
  print (range ((0, 0, 0, 0, 0, 0), (1, 0, 0, 0, 0, 1)), index ((0, 0, 0, 0, 0, 0, 0), (1, 2, 1, 2, 1, 2, 1)) (1, 1, 1, 1, 1, 1, 1))
  print (("a", "b", "c", 1) >>= \x -> ("x", "y", "z", x + 1), (G.option 0 (+ 1) (G.Option (Just 1))), G.Option (Just [1]) <> G.Option Nothing <> G.Option (Just [2]), (+ 1))
  print (resourceVanishedErrorType, FixMe `seq` ())
  withPool $ \pool -> do
    p <- pooledNewArray0 pool 0 [1, 2, 3 :: Int]
    q <- pooledReallocArray pool p 100
    peekArray0 0 q >>= print
  where succ' = succ :: Char -> Char

data FixMe = FixMe
