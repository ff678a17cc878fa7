//! `alipay.fund.trans.pay` · 资金支付接口
//!
//! Pay directly by agreement, QR code, sound wave or face.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/pay`. Described in
//! `spec/fund/trans.pay.yaml`.

use crate::{record, schema};

static TRANS_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPay",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::new("auth_info", schema::Kind::Record(&AUTH_INFO), 11),
        schema::FieldDef::text("biz_scene", 12),
        schema::FieldDef::text("business_params", 17),
        schema::FieldDef::text("order_title", 22),
        schema::FieldDef::text("out_biz_no", 27),
        schema::FieldDef::text("passback_params", 32),
        schema::FieldDef::new(
            "payee_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            37,
        ),
        schema::FieldDef::new(
            "payer_info",
            schema::Kind::Record(&super::types::PARTICIPANT),
            38,
        ),
        schema::FieldDef::text("product_code", 39),
        schema::FieldDef::text("refund_time_expire", 44),
        schema::FieldDef::text("remark", 49),
        schema::FieldDef::text("time_expire", 50),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 59),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 60),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 61),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 58),
            ],
            ..schema::FieldDef::text("trans_amount", 55)
        },
    ],
    rules: &[],
};

static TRANS_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayResponse",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 65),
        schema::FieldDef::text("out_biz_no", 66),
        schema::FieldDef::text("pay_fund_order_id", 67),
        schema::FieldDef::text("status", 72),
        schema::FieldDef::text("trans_pay_time", 80),
    ],
    rules: &[],
};

static AUTH_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfo",
    file: "spec/fund/trans.pay.yaml",
    fields: &[
        schema::FieldDef::text("auth_code", 86),
        schema::FieldDef::text("auth_type", 91),
    ],
    rules: &[],
};

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
        Self {
            auth_info: None,
            biz_scene: None,
            business_params: None,
            order_title: None,
            out_biz_no: None,
            passback_params: None,
            payee_info: None,
            payer_info: None,
            product_code: None,
            refund_time_expire: None,
            remark: None,
            time_expire: None,
            trans_amount: None,
        }
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

impl record::Record for TransPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_info),
            1 => Some(&self.biz_scene),
            2 => Some(&self.business_params),
            3 => Some(&self.order_title),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.passback_params),
            6 => Some(&self.payee_info),
            7 => Some(&self.payer_info),
            8 => Some(&self.product_code),
            9 => Some(&self.refund_time_expire),
            10 => Some(&self.remark),
            11 => Some(&self.time_expire),
            12 => Some(&self.trans_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_info),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.business_params),
            3 => Some(&mut self.order_title),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.passback_params),
            6 => Some(&mut self.payee_info),
            7 => Some(&mut self.payer_info),
            8 => Some(&mut self.product_code),
            9 => Some(&mut self.refund_time_expire),
            10 => Some(&mut self.remark),
            11 => Some(&mut self.time_expire),
            12 => Some(&mut self.trans_amount),
            _ => None,
        }
    }
}

impl Default for TransPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for TransPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.out_biz_no),
            2 => Some(&self.pay_fund_order_id),
            3 => Some(&self.status),
            4 => Some(&self.trans_pay_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.out_biz_no),
            2 => Some(&mut self.pay_fund_order_id),
            3 => Some(&mut self.status),
            4 => Some(&mut self.trans_pay_time),
            _ => None,
        }
    }
}

impl Default for TransPayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            out_biz_no: None,
            pay_fund_order_id: None,
            status: None,
            trans_pay_time: None,
        }
    }
}

impl Clone for TransPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            auth_code: None,
            auth_type: None,
        }
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

impl record::Record for AuthInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_code),
            1 => Some(&self.auth_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_code),
            1 => Some(&mut self.auth_type),
            _ => None,
        }
    }
}

impl Default for AuthInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TransPayResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransPayResponseStatus {
    /// `SUCCESS`: Paid (支付成功).
    Success,
    /// `FAIL`: Failed (支付失败).
    Fail,
    /// `UNKNOWN`: Unknown; query for the latest state (未知).
    Unknown_,
}

impl record::Enumeration for TransPayResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("UNKNOWN", Self::Unknown_),
    ];
}

impl std::fmt::Debug for TransPayResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for TransPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("EXCEED_LIMIT_MM_MAX_AMOUNT", Self::ExceedLimitMmMaxAmount),
        (
            "PERM_PAY_CUSTOMER_DAILY_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerDailyQuotaOrgBalanceLimit,
        ),
        (
            "PERM_PAY_CUSTOMER_MONTH_QUOTA_ORG_BALANCE_LIMIT",
            Self::PermPayCustomerMonthQuotaOrgBalanceLimit,
        ),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("NO_PERMISSION_ACCOUNT", Self::NoPermissionAccount),
        ("PAYMENT_TIME_EXPIRE", Self::PaymentTimeExpire),
        ("PAYER_USERINFO_NOT_EXSIT", Self::PayerUserinfoNotExsit),
        ("PAYER_NOT_RELNAME_CERTIFY", Self::PayerNotRelnameCertify),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("PAYEE_NOT_EXIST", Self::PayeeNotExist),
        ("PAYER_STATUS_ERROR", Self::PayerStatusError),
        ("PAYEE_ACCOUNT_STATUS_ERROR", Self::PayeeAccountStatusError),
        ("NO_ACCOUNT_RECEIVE_PERMISSION", Self::NoAccountReceivePermission),
        ("MEMO_REQUIRED_IN_TRANSFER_ERROR", Self::MemoRequiredInTransferError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMIT_NON_BANK_LIMIT_PAYEE", Self::PermitNonBankLimitPayee),
        ("PAYER_PAYEE_CANNOT_SAME", Self::PayerPayeeCannotSame),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        ("PAYEE_ACCOUNT_NOT_EXSIT", Self::PayeeAccountNotExsit),
        ("TRUSTEESHIP_RECIEVE_QUOTA_LIMIT", Self::TrusteeshipRecieveQuotaLimit),
        ("EXCEED_LIMIT_SM_AMOUNT", Self::ExceedLimitSmAmount),
        ("EXCEED_LIMIT_DM_AMOUNT", Self::ExceedLimitDmAmount),
        ("REFUND_TIME_INVALID", Self::RefundTimeInvalid),
        ("AUTH_CODE_ERROR", Self::AuthCodeError),
        ("PAYMENT_TIME_INVALID", Self::PaymentTimeInvalid),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MONEY_PAY_CLOSED", Self::MoneyPayClosed),
        ("USER_BALANCE_NOT_ENOUGH", Self::UserBalanceNotEnough),
        ("USER_BANKCARD_BALANCE_NOT_ENOUGH", Self::UserBankcardBalanceNotEnough),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("PERMIT_CHECK_FAIL", Self::PermitCheckFail),
        ("ORDER_PAY_SUCCESS", Self::OrderPaySuccess),
        ("NO_AVAILABLE_PAYMENT_TOOLS", Self::NoAvailablePaymentTools),
        ("PAYMENT_INFO_INCONSISTENCY", Self::PaymentInfoInconsistency),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("ORDER_PAY_SUCCESS_PAYEE_ERROR", Self::OrderPaySuccessPayeeError),
        ("USER_BLOCKED", Self::UserBlocked),
        ("ORDER_OTHER_PAY_SUCCESS", Self::OrderOtherPaySuccess),
        ("TRUSTEESHIP_ACCOUNT_NOT_EXIST", Self::TrusteeshipAccountNotExist),
        ("NO_ACCOUNT_PAYMENT_PERMISSION", Self::NoAccountPaymentPermission),
        ("PAYMENT_FAIL", Self::PaymentFail),
        ("AUTHOREE_IS_NOT_MATCH", Self::AuthoreeIsNotMatch),
        ("USER_AGREEMENT_STATUS_ABNORMAL", Self::UserAgreementStatusAbnormal),
        ("USER_AGREEMENT_IS_OUT_OF_DATE", Self::UserAgreementIsOutOfDate),
        ("USER_AGREEMENT_VERIFY_FAIL", Self::UserAgreementVerifyFail),
        ("MERCHANT_AGREEMENT_VERIFY_FAIL", Self::MerchantAgreementVerifyFail),
        ("RESOURCE_LIMIT_EXCEED", Self::ResourceLimitExceed),
        ("INVALID_PAYEE_ACCOUNT", Self::InvalidPayeeAccount),
        ("PAYER_IS_NOT_SAME_PAYEE", Self::PayerIsNotSamePayee),
        ("ILLEGAL_REQUEST_USER_ID", Self::IllegalRequestUserId),
        ("FREEZE_AMOUNT_IS_NOT_ENOUGH", Self::FreezeAmountIsNotEnough),
        ("AGREEMENT_SCENE_VERIFY_FAIL", Self::AgreementSceneVerifyFail),
        ("AUTH_USERID_IS_NOT_MATCH", Self::AuthUseridIsNotMatch),
        ("RELEASE_USER_FORBBIDEN_RECIEVE", Self::ReleaseUserForbbidenRecieve),
        ("AMOUNT_COMPARE_INCONSISTENCY", Self::AmountCompareInconsistency),
        ("PAYEE_USERINFO_STATUS_ERROR", Self::PayeeUserinfoStatusError),
        ("PAYER_BALANCE_NOT_ENOUGH", Self::PayerBalanceNotEnough),
        ("BIZ_UNIQUE_EXCEPTION", Self::BizUniqueException),
        ("BLOCK_USER_FORBBIDEN_RECIEVE", Self::BlockUserForbbidenRecieve),
        ("NO_ACCOUNT_USER_FORBBIDEN_RECIEVE", Self::NoAccountUserForbbidenRecieve),
        ("SUB_BIZ_SCENE_ERROR", Self::SubBizSceneError),
        ("PAYER_NOT_ADMIT_ERROR", Self::PayerNotAdmitError),
        ("PAYEE_CARD_INFO_ERROR", Self::PayeeCardInfoError),
        ("PERM_AML_NOT_REALNAME_REV", Self::PermAmlNotRealnameRev),
        ("EXCEED_LIMIT_MM_AMOUNT", Self::ExceedLimitMmAmount),
        ("CARD_BIN_ERROR", Self::CardBinError),
        ("INST_PAY_UNABLE", Self::InstPayUnable),
        ("PERMIT_CHECK_PERM_IDENTITY_THEFT", Self::PermitCheckPermIdentityTheft),
        ("BALANCE_IS_NOT_ENOUGH", Self::BalanceIsNotEnough),
        ("INVALID_CARDNO", Self::InvalidCardno),
        ("PAYEE_TRUSTEESHIP_ACC_OVER_LIMIT", Self::PayeeTrusteeshipAccOverLimit),
        ("EXCEED_LIMIT_DC_RECEIVED", Self::ExceedLimitDcReceived),
        ("PAYER_PERMLIMIT_CHECK_FAILURE", Self::PayerPermlimitCheckFailure),
        ("PAYEE_ACC_OCUPIED", Self::PayeeAccOcupied),
        ("PERMIT_CHECK_PERM_LIMITED", Self::PermitCheckPermLimited),
        ("EXCEED_LIMIT_DM_MAX_AMOUNT", Self::ExceedLimitDmMaxAmount),
        ("EXCEED_LIMIT_PERSONAL_SM_AMOUNT", Self::ExceedLimitPersonalSmAmount),
        ("EXCEED_LIMIT_UNRN_DM_AMOUNT", Self::ExceedLimitUnrnDmAmount),
        ("PAYEE_USER_TYPE_ERROR", Self::PayeeUserTypeError),
        ("EXCEED_LIMIT_SM_MIN_AMOUNT", Self::ExceedLimitSmMinAmount),
        ("PERMIT_CHECK_RECEIVE_LIMIT", Self::PermitCheckReceiveLimit),
        ("PAYEE_NOT_RELNAME_CERTIFY", Self::PayeeNotRelnameCertify),
        ("BANK_CARD_BALANCE_NOT_ENOUGH", Self::BankCardBalanceNotEnough),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("MONTH_LIMIT_EXCEED", Self::MonthLimitExceed),
        ("DAILY_LIMIT_EXCEED", Self::DailyLimitExceed),
        ("PERM_RECEIVE_CUSTOMER_ALMS_LIMIT", Self::PermReceiveCustomerAlmsLimit),
        ("PAYCARD_UNABLE_PAYMENT", Self::PaycardUnablePayment),
        ("PAYEE_USERINFO_ERROR", Self::PayeeUserinfoError),
        ("NOT_SUPPORT_PAYER_ACCOUNT_TYPE", Self::NotSupportPayerAccountType),
        ("USER_RISK_FREEZE", Self::UserRiskFreeze),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
