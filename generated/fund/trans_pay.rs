//! `alipay.fund.trans.pay` · 资金支付接口
//!
//! Pay directly by agreement, QR code, sound wave or face.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
//! `spec/fund/trans.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.pay` (资金支付接口).
///
/// Pay directly by agreement, QR code, sound wave or face.
///
/// ```
/// use alipay::fund::TransPay;
///
/// let request = TransPay::new()
///     .biz_scene("PARTY_MEMBERSHIP_DUES");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`trans_amount`](Self::trans_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
/// `spec/fund/trans.pay.yaml`.
/// Returns [`TransPayResponse`], or an error with a [`TransPayErrorCode`].
#[doc(alias = "alipay.fund.trans.pay")]
#[doc(alias = "/v3/alipay/fund/trans/pay")]
#[doc(alias = "资金支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct TransPay {
    /// Authorization to pay by.
    ///
    /// 授权对象.
    pub auth_info: Option<AuthInfo>,
    /// Business scene, for example group collection or red packet.
    ///
    /// 业务场景. Example: `PARTY_MEMBERSHIP_DUES`.
    pub biz_scene: Option<String>,
    /// Business extensions, JSON; agree with Alipay engineers before use.
    ///
    /// 业务扩展参数. Example: `{"MERCHANT_PAYER_ID":"1234567890","MERCHANT_PAYER_PHONE:"13800000000"}`.
    pub business_params: Option<String>,
    /// Order title shown in the cashier and in records.
    ///
    /// 订单的标题. Example: `钉钉红包`.
    pub order_title: Option<String>,
    /// Merchant's order number, unique per transfer request.
    ///
    /// 商户端的唯一订单号. Example: `201806300001`.
    pub out_biz_no: Option<String>,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Payee.
    ///
    /// 收款方信息.
    pub payee_info: Option<super::types::Participant>,
    /// Payer.
    ///
    /// 付款方信息.
    pub payer_info: Option<super::types::Participant>,
    /// Product code the merchant has signed for.
    ///
    /// 销售产品码. Example: `STD_APP_TRANSFER`.
    pub product_code: Option<String>,
    /// Time of automatic refund, yyyy-MM-dd HH:mm; earlier than the sales plan's latest refund.
    ///
    /// 退款超时时间. Example: `2018-11-08 10:00`.
    pub refund_time_expire: Option<String>,
    /// Remark.
    ///
    /// 备注. Example: `报销付款`.
    pub remark: Option<String>,
    /// Absolute timeout, yyyy-MM-dd HH:mm.
    ///
    /// 绝对超时时间. Example: `2018-03-23 19:15`.
    pub time_expire: Option<String>,
    /// Order total in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `8.88`.
    pub trans_amount: Option<record::Amount>,
}

impl TransPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_info`](Self::auth_info).
    #[inline]
    pub fn auth_info(mut self, auth_info: AuthInfo) -> Self {
        self.auth_info = Some(auth_info);
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`payee_info`](Self::payee_info).
    #[inline]
    pub fn payee_info(mut self, payee_info: super::types::Participant) -> Self {
        self.payee_info = Some(payee_info);
        self
    }

    /// Sets [`payer_info`](Self::payer_info).
    #[inline]
    pub fn payer_info(mut self, payer_info: super::types::Participant) -> Self {
        self.payer_info = Some(payer_info);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`refund_time_expire`](Self::refund_time_expire).
    #[inline]
    pub fn refund_time_expire(mut self, refund_time_expire: impl Into<String>) -> Self {
        self.refund_time_expire = Some(refund_time_expire.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`trans_amount`](Self::trans_amount).
    #[inline]
    pub fn trans_amount(mut self, trans_amount: impl Into<record::Amount>) -> Self {
        self.trans_amount = Some(trans_amount.into());
        self
    }
}

/// The response of `alipay.fund.trans.pay` (资金支付接口).
#[non_exhaustive]
pub struct TransPayResponse {
    /// Alipay's number of the transfer.
    ///
    /// Example: `20180629110070001502040007320562`.
    pub order_id: Option<String>,
    /// Merchant's unique order number.
    ///
    /// 商户端的唯一订单号. Example: `201806300001`.
    pub out_biz_no: Option<String>,
    /// Alipay's number of the funds payment.
    ///
    /// 支付宝支付资金流水号. Example: `20190801110070001506380000251556`.
    pub pay_fund_order_id: Option<String>,
    /// State of the payment.
    ///
    /// Example: `SUCCESS`.
    pub status: Option<record::Choice<TransPayResponseStatus>>,
    /// Time of payment.
    ///
    /// 订单支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-08-21 00:00:00`.
    pub trans_pay_time: Option<record::DateTime>,
}

/// Authorization to pay by.
#[must_use]
#[non_exhaustive]
pub struct AuthInfo {
    /// Authorization number of a payment agreement or CIF agreement.
    ///
    /// 授权号. Example: `12345678`.
    pub auth_code: Option<String>,
    /// Kind of authorization.
    ///
    /// 授权类型. Example: `deduct_code`.
    pub auth_type: Option<String>,
}

impl AuthInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[inline]
    pub fn auth_type(mut self, auth_type: impl Into<String>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

/// The values of the platform's type `TransPayResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransPayResponseStatus {
    /// `SUCCESS`: Paid (支付成功).
    Success,
    /// `FAIL`: Failed (支付失败).
    Fail,
    /// `UNKNOWN`: Unknown; query for the latest state (未知).
    Unknown_,
}

record::enumeration!(
    TransPayResponseStatus, "SUCCESS" Success, "FAIL" Fail, "UNKNOWN" Unknown_
);

/// The error codes of `alipay.fund.trans.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransPayErrorCode {
    /// `EXCEED_LIMIT_MM_MAX_AMOUNT`: The maximum monthly transfer amount is exceeded.
    ExceedLimitMmMaxAmount,
    /// `PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT`: The customer's daily quota for balance payments is
    /// exceeded.
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    /// `PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT`: The customer's monthly quota for balance payments is
    /// exceeded.
    PermPayCustomerMonthQuotaOrgBalanceLimit,
    /// `PRODUCT_NOT_SIGN`: The product is not signed.
    ///
    /// Sign the product first.
    ProductNotSign,
    /// `NO_PERMISSION_ACCOUNT`: The caller has no permission for the account.
    NoPermissionAccount,
    /// `PAYMENT_TIME_EXPIRE`: The payment request has expired.
    ///
    /// Start a new order.
    PaymentTimeExpire,
    /// `PAYER_USERINFO_NOT_EXSIT`: The payer's user information does not exist.
    ///
    /// Check the payer's data.
    PayerUserinfoNotExsit,
    /// `PAYER_NOT_RELNAME_CERTIFY`: The payer is not verified by real name.
    ///
    /// Ask the payer to verify by real name.
    PayerNotRelnameCertify,
    /// `PAYER_NOT_EXIST`: The payer does not exist or could not be identified.
    ///
    /// Check the payer's account or refresh the payment code.
    PayerNotExist,
    /// `PAYEE_NOT_EXIST`: The payee does not exist.
    ///
    /// Check the payee data, or use another payee.
    PayeeNotExist,
    /// `PAYER_STATUS_ERROR`: The payer's user state is not normal.
    ///
    /// Check for a self-reported loss, else ask support.
    PayerStatusError,
    /// `PAYEE_ACCOUNT_STATUS_ERROR`: The payee account is in an abnormal state.
    ///
    /// Use another payee account.
    PayeeAccountStatusError,
    /// `NO_ACCOUNT_RECEIVE_PERMISSION`: There is no permission to receive on this account.
    ///
    /// Use another payee account.
    NoAccountReceivePermission,
    /// `MEMO_REQUIRED_IN_TRANSFER_ERROR`: Transfers from 50,000 yuan require a reason.
    ///
    /// Fill in the remark.
    MemoRequiredInTransferError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMIT_NON_BANK_LIMIT_PAYEE`: The payee lacks identity data or a balance account.
    ///
    /// Ask the payee to complete the identity data.
    PermitNonBankLimitPayee,
    /// `PAYER_PAYEE_CANNOT_SAME`: The payer and the payee are the same.
    ///
    /// Change one of them.
    PayerPayeeCannotSame,
    /// `REMARK_HAS_SENSITIVE_WORD`: The remark contains a sensitive word.
    ///
    /// Change the remark.
    RemarkHasSensitiveWord,
    /// `PAYEE_ACCOUNT_NOT_EXSIT`: The payee account does not exist.
    ///
    /// Check that the payee has a balance account.
    PayeeAccountNotExsit,
    /// `TRUSTEESHIP_RECIEVE_QUOTA_LIMIT`: The receiving quota of the payee's custody sub-account is exceeded.
    ///
    /// Ask the payee to bind an Alipay account.
    TrusteeshipRecieveQuotaLimit,
    /// `EXCEED_LIMIT_SM_AMOUNT`: The amount exceeds the limit for a single transfer.
    ///
    /// Check the amount.
    ExceedLimitSmAmount,
    /// `EXCEED_LIMIT_DM_AMOUNT`: The daily total amount is exceeded.
    ///
    /// Compare today's total plus this amount with the limit.
    ExceedLimitDmAmount,
    /// `REFUND_TIME_INVALID`.
    RefundTimeInvalid,
    /// `AUTH_CODE_ERROR`: The authorization does not exist or is wrong.
    ///
    /// Check the authorization or agreement number.
    AuthCodeError,
    /// `PAYMENT_TIME_INVALID`.
    PaymentTimeInvalid,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MONEY_PAY_CLOSED`: The payer's balance is closed for payment.
    MoneyPayClosed,
    /// `USER_BALANCE_NOT_ENOUGH`: The user's balance is too low.
    ///
    /// Top up the balance.
    UserBalanceNotEnough,
    /// `USER_BANKCARD_BALANCE_NOT_ENOUGH`.
    UserBankcardBalanceNotEnough,
    /// `SECURITY_CHECK_FAILED`: The security check failed.
    SecurityCheckFailed,
    /// `PERMIT_CHECK_FAIL`.
    PermitCheckFail,
    /// `ORDER_PAY_SUCCESS`.
    OrderPaySuccess,
    /// `NO_AVAILABLE_PAYMENT_TOOLS`: The payer has no usable means of payment.
    ///
    /// Ask Alipay support.
    NoAvailablePaymentTools,
    /// `PAYMENT_INFO_INCONSISTENCY`: The merchant number was used before with other parameters.
    ///
    /// Repeat the original parameters, or use a new number.
    PaymentInfoInconsistency,
    /// `ORDER_STATUS_INVALID`: The order state does not allow the operation.
    ///
    /// Check the state of the original order.
    OrderStatusInvalid,
    /// `ORDER_PAY_SUCCESS_PAYEE_ERROR`.
    OrderPaySuccessPayeeError,
    /// `USER_BLOCKED`.
    UserBlocked,
    /// `ORDER_OTHER_PAY_SUCCESS`.
    OrderOtherPaySuccess,
    /// `TRUSTEESHIP_ACCOUNT_NOT_EXIST`: The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    TrusteeshipAccountNotExist,
    /// `NO_ACCOUNT_PAYMENT_PERMISSION`: The caller has no permission to pay from this account.
    ///
    /// Use another payer account.
    NoAccountPaymentPermission,
    /// `PAYMENT_FAIL`: The payment failed.
    PaymentFail,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `USER_AGREEMENT_STATUS_ABNORMAL`: The user agreement is in an abnormal state.
    ///
    /// Check that the agreement is in force.
    UserAgreementStatusAbnormal,
    /// `USER_AGREEMENT_IS_OUT_OF_DATE`: The user agreement has expired.
    ///
    /// Have it signed again and use the new agreement number.
    UserAgreementIsOutOfDate,
    /// `USER_AGREEMENT_VERIFY_FAIL`: The user agreement failed the check.
    ///
    /// Check the agreement number.
    UserAgreementVerifyFail,
    /// `MERCHANT_AGREEMENT_VERIFY_FAIL`: The merchant agreement failed the check.
    ///
    /// Check that the partner signed the payment authorization product.
    MerchantAgreementVerifyFail,
    /// `RESOURCE_LIMIT_EXCEED`: The resource limit is exceeded.
    ///
    /// Send fewer requests at once. The same call may succeed later.
    ResourceLimitExceed,
    /// `INVALID_PAYEE_ACCOUNT`.
    InvalidPayeeAccount,
    /// `PAYER_IS_NOT_SAME_PAYEE`.
    PayerIsNotSamePayee,
    /// `ILLEGAL_REQUEST_USER_ID`: The requesting user id is not valid.
    ///
    /// Check the requesting user id.
    IllegalRequestUserId,
    /// `FREEZE_AMOUNT_IS_NOT_ENOUGH`.
    FreezeAmountIsNotEnough,
    /// `AGREEMENT_SCENE_VERIFY_FAIL`.
    AgreementSceneVerifyFail,
    /// `AUTH_USERID_IS_NOT_MATCH`: The grantor of the agreement is another user.
    ///
    /// Check that the user id is the grantor's.
    AuthUseridIsNotMatch,
    /// `RELEASE_USER_FORBBIDEN_RECIEVE`: The payee's phone number was reissued, so receiving is barred.
    ReleaseUserForbbidenRecieve,
    /// `AMOUNT_COMPARE_INCONSISTENCY`.
    AmountCompareInconsistency,
    /// `PAYEE_USERINFO_STATUS_ERROR`: The payee's user state is not normal.
    ///
    /// Use another payee.
    PayeeUserinfoStatusError,
    /// `PAYER_BALANCE_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Top up, then repeat the same request.
    PayerBalanceNotEnough,
    /// `BIZ_UNIQUE_EXCEPTION`: A business uniqueness rule was violated.
    ///
    /// Check the merchant number for an earlier request.
    BizUniqueException,
    /// `BLOCK_USER_FORBBIDEN_RECIEVE`: The payee is blocked and may not receive money.
    BlockUserForbbidenRecieve,
    /// `NO_ACCOUNT_USER_FORBBIDEN_RECIEVE`: A user without an account may not receive money.
    NoAccountUserForbbidenRecieve,
    /// `SUB_BIZ_SCENE_ERROR`.
    SubBizSceneError,
    /// `PAYER_NOT_ADMIT_ERROR`.
    PayerNotAdmitError,
    /// `PAYEE_CARD_INFO_ERROR`: The payee's card data are wrong.
    ///
    /// Check the card number and name with the payee.
    PayeeCardInfoError,
    /// `PERM_AML_NOT_REALNAME_REV`: The payee must add identity data.
    ///
    /// Ask the payee to complete the identity in Alipay.
    PermAmlNotRealnameRev,
    /// `EXCEED_LIMIT_MM_AMOUNT`: The monthly total amount is exceeded.
    ///
    /// Compare this month's total plus this amount with the limit.
    ExceedLimitMmAmount,
    /// `CARD_BIN_ERROR`: The bank card number is wrong.
    ///
    /// Check the number of the debit card.
    CardBinError,
    /// `INST_PAY_UNABLE`: The bank channel has no outgoing capability now.
    ///
    /// Ask support.
    InstPayUnable,
    /// `PERMIT_CHECK_PERM_IDENTITY_THEFT`: There is a risk of identity misuse on the account.
    ///
    /// Verify the identity.
    PermitCheckPermIdentityTheft,
    /// `BALANCE_IS_NOT_ENOUGH`: The payer's balance is too low.
    ///
    /// Top up or use another payer.
    BalanceIsNotEnough,
    /// `INVALID_CARDNO`: The payee's card number is not valid.
    ///
    /// Check the card number.
    InvalidCardno,
    /// `PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT`: The payee's custody sub-account is over its total limit.
    ///
    /// Ask the payee to bind an Alipay account.
    PayeeTrusteeshipAccOverLimit,
    /// `EXCEED_LIMIT_DC_RECEIVED`: The payee's daily count of receipts is exceeded.
    ///
    /// Call again the next day. The same call may succeed later.
    ExceedLimitDcReceived,
    /// `PAYER_PERMLIMIT_CHECK_FAILURE`: The payer failed the permission check.
    ///
    /// Ask support why the payer is restricted.
    PayerPermlimitCheckFailure,
    /// `PAYEE_ACC_OCUPIED`: The payee's logon id belongs to several accounts.
    ///
    /// Send the payee's real name, or use another account.
    PayeeAccOcupied,
    /// `PERMIT_CHECK_PERM_LIMITED`: The account's identity data must be completed.
    ///
    /// Complete the identity data.
    PermitCheckPermLimited,
    /// `EXCEED_LIMIT_DM_MAX_AMOUNT`: The maximum daily transfer amount is exceeded.
    ExceedLimitDmMaxAmount,
    /// `EXCEED_LIMIT_PERSONAL_SM_AMOUNT`: The amount exceeds the single-transfer limit to personal accounts.
    ///
    /// Reduce the amount.
    ExceedLimitPersonalSmAmount,
    /// `EXCEED_LIMIT_UNRN_DM_AMOUNT`: The payee is unverified and over its daily limit.
    ///
    /// Ask the payee to verify by real name.
    ExceedLimitUnrnDmAmount,
    /// `PAYEE_USER_TYPE_ERROR`: The payee's user type is not supported.
    PayeeUserTypeError,
    /// `EXCEED_LIMIT_SM_MIN_AMOUNT`: The amount is below the minimum for one transfer.
    ///
    /// Raise the amount.
    ExceedLimitSmMinAmount,
    /// `PERMIT_CHECK_RECEIVE_LIMIT`: The account is restricted from receiving.
    ///
    /// Ask Alipay support.
    PermitCheckReceiveLimit,
    /// `PAYEE_NOT_RELNAME_CERTIFY`: The payee is not verified by real name.
    ///
    /// Ask the payee to verify by real name.
    PayeeNotRelnameCertify,
    /// `BANK_CARD_BALANCE_NOT_ENOUGH`.
    BankCardBalanceNotEnough,
    /// `MAX_VISIT_LIMIT`: The maximum number of calls is exceeded.
    ///
    /// Wait, then call again. The same call may succeed later.
    MaxVisitLimit,
    /// `MONTH_LIMIT_EXCEED`.
    MonthLimitExceed,
    /// `DAILY_LIMIT_EXCEED`.
    DailyLimitExceed,
    /// `PERM_RECEIVE_CUSTOMER_ALMS_LIMIT`: The customer's receiving is limited.
    PermReceiveCustomerAlmsLimit,
    /// `PAYCARD_UNABLE_PAYMENT`: The payer's balance payment is switched off.
    ///
    /// Ask the payer to turn it on in Alipay.
    PaycardUnablePayment,
    /// `PAYEE_USERINFO_ERROR`: The payee's user information is wrong.
    ///
    /// Check the payee's data.
    PayeeUserinfoError,
    /// `NOT_SUPPORT_PAYER_ACCOUNT_TYPE`: The payer's account type is not supported.
    ///
    /// Check the payer's account type.
    NotSupportPayerAccountType,
    /// `USER_RISK_FREEZE`: The user's account is frozen for risk.
    UserRiskFreeze,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransPayErrorCode, "EXCEED_LIMIT_MM_MAX_AMOUNT" ExceedLimitMmMaxAmount,
    "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerDailyQuotaOrgBalanceLimit,
    "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT"
    PermPayCustomerMonthQuotaOrgBalanceLimit, "PRODUCT_NOT_SIGN" ProductNotSign,
    "NO_PERMISSION_ACCOUNT" NoPermissionAccount, "PAYMENT_TIME_EXPIRE" PaymentTimeExpire,
    "PAYER_USERINFO_NOT_EXSIT" PayerUserinfoNotExsit, "PAYER_NOT_RELNAME_CERTIFY"
    PayerNotRelnameCertify, "PAYER_NOT_EXIST" PayerNotExist, "PAYEE_NOT_EXIST"
    PayeeNotExist, "PAYER_STATUS_ERROR" PayerStatusError, "PAYEE_ACCOUNT_STATUS_ERROR"
    PayeeAccountStatusError, "NO_ACCOUNT_RECEIVE_PERMISSION" NoAccountReceivePermission,
    "MEMO_REQUIRED_IN_TRANSFER_ERROR" MemoRequiredInTransferError, "SYSTEM_ERROR"
    SystemError, "PERMIT_NON_BANK_LIMIT_PAYEE" PermitNonBankLimitPayee,
    "PAYER_PAYEE_CANNOT_SAME" PayerPayeeCannotSame, "REMARK_HAS_SENSITIVE_WORD"
    RemarkHasSensitiveWord, "PAYEE_ACCOUNT_NOT_EXSIT" PayeeAccountNotExsit,
    "TRUSTEESHIP_RECIEVE_QUOTA_LIMIT" TrusteeshipRecieveQuotaLimit,
    "EXCEED_LIMIT_SM_AMOUNT" ExceedLimitSmAmount, "EXCEED_LIMIT_DM_AMOUNT"
    ExceedLimitDmAmount, "REFUND_TIME_INVALID" RefundTimeInvalid, "AUTH_CODE_ERROR"
    AuthCodeError, "PAYMENT_TIME_INVALID" PaymentTimeInvalid, "INVALID_PARAMETER"
    InvalidParameter, "MONEY_PAY_CLOSED" MoneyPayClosed, "USER_BALANCE_NOT_ENOUGH"
    UserBalanceNotEnough, "USER_BANKCARD_BALANCE_NOT_ENOUGH"
    UserBankcardBalanceNotEnough, "SECURITY_CHECK_FAILED" SecurityCheckFailed,
    "PERMIT_CHECK_FAIL" PermitCheckFail, "ORDER_PAY_SUCCESS" OrderPaySuccess,
    "NO_AVAILABLE_PAYMENT_TOOLS" NoAvailablePaymentTools, "PAYMENT_INFO_INCONSISTENCY"
    PaymentInfoInconsistency, "ORDER_STATUS_INVALID" OrderStatusInvalid,
    "ORDER_PAY_SUCCESS_PAYEE_ERROR" OrderPaySuccessPayeeError, "USER_BLOCKED"
    UserBlocked, "ORDER_OTHER_PAY_SUCCESS" OrderOtherPaySuccess,
    "TRUSTEESHIP_ACCOUNT_NOT_EXIST" TrusteeshipAccountNotExist,
    "NO_ACCOUNT_PAYMENT_PERMISSION" NoAccountPaymentPermission, "PAYMENT_FAIL"
    PaymentFail, "AUTHOREE_IS_NOT_MATCH" AuthoreeIsNotMatch,
    "USER_AGREEMENT_STATUS_ABNORMAL" UserAgreementStatusAbnormal,
    "USER_AGREEMENT_IS_OUT_OF_DATE" UserAgreementIsOutOfDate,
    "USER_AGREEMENT_VERIFY_FAIL" UserAgreementVerifyFail,
    "MERCHANT_AGREEMENT_VERIFY_FAIL" MerchantAgreementVerifyFail, "RESOURCE_LIMIT_EXCEED"
    ResourceLimitExceed, "INVALID_PAYEE_ACCOUNT" InvalidPayeeAccount,
    "PAYER_IS_NOT_SAME_PAYEE" PayerIsNotSamePayee, "ILLEGAL_REQUEST_USER_ID"
    IllegalRequestUserId, "FREEZE_AMOUNT_IS_NOT_ENOUGH" FreezeAmountIsNotEnough,
    "AGREEMENT_SCENE_VERIFY_FAIL" AgreementSceneVerifyFail, "AUTH_USERID_IS_NOT_MATCH"
    AuthUseridIsNotMatch, "RELEASE_USER_FORBBIDEN_RECIEVE" ReleaseUserForbbidenRecieve,
    "AMOUNT_COMPARE_INCONSISTENCY" AmountCompareInconsistency,
    "PAYEE_USERINFO_STATUS_ERROR" PayeeUserinfoStatusError, "PAYER_BALANCE_NOT_ENOUGH"
    PayerBalanceNotEnough, "BIZ_UNIQUE_EXCEPTION" BizUniqueException,
    "BLOCK_USER_FORBBIDEN_RECIEVE" BlockUserForbbidenRecieve,
    "NO_ACCOUNT_USER_FORBBIDEN_RECIEVE" NoAccountUserForbbidenRecieve,
    "SUB_BIZ_SCENE_ERROR" SubBizSceneError, "PAYER_NOT_ADMIT_ERROR" PayerNotAdmitError,
    "PAYEE_CARD_INFO_ERROR" PayeeCardInfoError, "PERM_AML_NOT_REALNAME_REV"
    PermAmlNotRealnameRev, "EXCEED_LIMIT_MM_AMOUNT" ExceedLimitMmAmount, "CARD_BIN_ERROR"
    CardBinError, "INST_PAY_UNABLE" InstPayUnable, "PERMIT_CHECK_PERM_IDENTITY_THEFT"
    PermitCheckPermIdentityTheft, "BALANCE_IS_NOT_ENOUGH" BalanceIsNotEnough,
    "INVALID_CARDNO" InvalidCardno, "PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT"
    PayeeTrusteeshipAccOverLimit, "EXCEED_LIMIT_DC_RECEIVED" ExceedLimitDcReceived,
    "PAYER_PERMLIMIT_CHECK_FAILURE" PayerPermlimitCheckFailure, "PAYEE_ACC_OCUPIED"
    PayeeAccOcupied, "PERMIT_CHECK_PERM_LIMITED" PermitCheckPermLimited,
    "EXCEED_LIMIT_DM_MAX_AMOUNT" ExceedLimitDmMaxAmount,
    "EXCEED_LIMIT_PERSONAL_SM_AMOUNT" ExceedLimitPersonalSmAmount,
    "EXCEED_LIMIT_UNRN_DM_AMOUNT" ExceedLimitUnrnDmAmount, "PAYEE_USER_TYPE_ERROR"
    PayeeUserTypeError, "EXCEED_LIMIT_SM_MIN_AMOUNT" ExceedLimitSmMinAmount,
    "PERMIT_CHECK_RECEIVE_LIMIT" PermitCheckReceiveLimit, "PAYEE_NOT_RELNAME_CERTIFY"
    PayeeNotRelnameCertify, "BANK_CARD_BALANCE_NOT_ENOUGH" BankCardBalanceNotEnough,
    "MAX_VISIT_LIMIT" MaxVisitLimit, "MONTH_LIMIT_EXCEED" MonthLimitExceed,
    "DAILY_LIMIT_EXCEED" DailyLimitExceed, "PERM_RECEIVE_CUSTOMER_ALMS_LIMIT"
    PermReceiveCustomerAlmsLimit, "PAYCARD_UNABLE_PAYMENT" PaycardUnablePayment,
    "PAYEE_USERINFO_ERROR" PayeeUserinfoError, "NOT_SUPPORT_PAYER_ACCOUNT_TYPE"
    NotSupportPayerAccountType, "USER_RISK_FREEZE" UserRiskFreeze
);

impl record::CallRequest for TransPay {}

impl record::Request for TransPay {
    type Response = TransPayResponse;
    type ErrorCode = TransPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.pay",
        title: "资金支付接口",
        file: "spec/fund/trans.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/trans/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANS_PAY,
        response: &TRANS_PAY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransPay, TRANS_PAY, 0 auth_info None, 1 biz_scene None, 2 business_params None, 3
    order_title None, 4 out_biz_no None, 5 passback_params None, 6 payee_info None, 7
    payer_info None, 8 product_code None, 9 refund_time_expire None, 10 remark None, 11
    time_expire None, 12 trans_amount None
);

record::record!(
    TransPayResponse, TRANS_PAY_RESPONSE, 0 order_id None, 1 out_biz_no None, 2
    pay_fund_order_id None, 3 status None, 4 trans_pay_time None
);

record::record!(AuthInfo, AUTH_INFO, 0 auth_code None, 1 auth_type None);

static TRANS_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPay",
    file: "spec/fund/trans.pay.yaml",
    rows: &[
        schema::Row::Plain("auth_info", schema::Kind::Record(&AUTH_INFO)),
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_params"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Plain(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Plain(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
        ),
        schema::Row::Text("product_code"),
        schema::Row::Text("refund_time_expire"),
        schema::Row::Text("remark"),
        schema::Row::Text("time_expire"),
        schema::Row::Limited(
            "trans_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22, 27, 32, 37, 38, 39, 44, 49, 50, 55, 59, 60, 61, 58],
};

static TRANS_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayResponse",
    file: "spec/fund/trans.pay.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("pay_fund_order_id"),
        schema::Row::Text("status"),
        schema::Row::Text("trans_pay_time"),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfo",
    file: "spec/fund/trans.pay.yaml",
    rows: &[schema::Row::Text("auth_code"), schema::Row::Text("auth_type")],
    rules: &[],
    lines: &[86, 91],
};
