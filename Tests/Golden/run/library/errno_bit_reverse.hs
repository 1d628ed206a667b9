module Main where
import Data.Word
import Foreign.C.Error
import Foreign.C.Types
main :: IO ()
main = do
  print (map bitReverse8 [0, 1, 2, 0x80, 0xF0, 0xA5])
  print (bitReverse16 1, bitReverse16 0x1234, bitReverse32 0xDEADBEEF, bitReverse64 0x0123456789ABCDEF, bitReverse64 1)
  print [n | Errno n <- [eOK, eINTR, eNOENT, eAGAIN, eWOULDBLOCK, eADV, eNONET, eFTYPE, ePROCLIM, eILSEQ, eOPNOTSUPP, eNOTSUP, eREMCHG, eDIRTY, eRPCMISMATCH]]
  print (eAGAIN == eWOULDBLOCK, eFTYPE == eFTYPE)
  r <- throwErrnoIfMinus1Retry "place" (return (3 :: CInt))
  print r
