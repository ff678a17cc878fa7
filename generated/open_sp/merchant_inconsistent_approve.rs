//! `alipay.open.sp.merchant.inconsistent.approve` · 非同人商家进件资料审批
//!
//! Submit documents of a merchant whose operator is someone else, for review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/merchant/inconsistent/approve`.
//! Described in `spec/open_sp/merchant.inconsistent.approve.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.merchant.inconsistent.approve` (非同人商家进件资料审批).
///
/// Submit documents of a merchant whose operator is someone else, for review.
///
/// ```
/// use alipay::open_sp::MerchantInconsistentApprove;
///
/// let request = MerchantInconsistentApprove::new()
///     .back_card("A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`commitment_letter`](Self::commitment_letter) | required in some cases |
/// | [`handheld_business_license`](Self::handheld_business_license) | required in some cases |
/// | [`handheld_card`](Self::handheld_card) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/merchant/inconsistent/approve`.
/// Described in `spec/open_sp/merchant.inconsistent.approve.yaml`.
/// Returns [`MerchantInconsistentApproveResponse`], or an error with a [`MerchantInconsistentApproveErrorCode`].
#[doc(alias = "alipay.open.sp.merchant.inconsistent.approve")]
#[doc(alias = "/v3/alipay/open/sp/merchant/inconsistent/approve")]
#[doc(alias = "非同人商家进件资料审批")]
#[must_use]
#[non_exhaustive]
pub struct MerchantInconsistentApprove {
    /// Back of the identity card, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF, JPG.
    ///
    /// 身份证背面照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub back_card: Option<String>,
    /// Operator's letter of commitment, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF, JPG.
    ///
    /// 实际经营人承诺函照片; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub commitment_letter: Option<String>,
    /// Front of the identity card, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF, JPG.
    ///
    /// 身份证正面照. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub front_card: Option<String>,
    /// Photo holding the business license, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF, JPG.
    ///
    /// 手持营业执照合照; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub handheld_business_license: Option<String>,
    /// Photo holding the identity card, an `image_id` of `alipay.open.sp.image.upload`; PNG, BMP, GIF, JPG.
    ///
    /// 手持身份证合照; required in some cases. Example: `A*7j1pTrCpV8EAAAAAAAAAAAAAAQAAAA`.
    pub handheld_card: Option<String>,
    /// Service product code.
    ///
    /// 服务优选商品编码. Example: `SS010301000000001234`.
    pub item_code: Option<String>,
    /// Merchant's partner id.
    ///
    /// 商家pid. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// Merchant's mini program id.
    ///
    /// 商家小程序appId. Example: `2021060612341234`.
    pub mini_appid: Option<String>,
    /// Caller's business number, not to be reused.
    ///
    /// 外部业务号. Example: `2088000000000001`.
    pub out_biz_no: Option<String>,
    /// Promoter's (S2) partner id.
    ///
    /// 推广服务商pid. Example: `2088000000000001`.
    pub promotor_pid: Option<String>,
}

impl MerchantInconsistentApprove {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`back_card`](Self::back_card).
    #[inline]
    pub fn back_card(mut self, back_card: impl Into<String>) -> Self {
        self.back_card = Some(back_card.into());
        self
    }

    /// Sets [`commitment_letter`](Self::commitment_letter).
    #[inline]
    pub fn commitment_letter(mut self, commitment_letter: impl Into<String>) -> Self {
        self.commitment_letter = Some(commitment_letter.into());
        self
    }

    /// Sets [`front_card`](Self::front_card).
    #[inline]
    pub fn front_card(mut self, front_card: impl Into<String>) -> Self {
        self.front_card = Some(front_card.into());
        self
    }

    /// Sets [`handheld_business_license`](Self::handheld_business_license).
    #[inline]
    pub fn handheld_business_license(
        mut self,
        handheld_business_license: impl Into<String>,
    ) -> Self {
        self.handheld_business_license = Some(handheld_business_license.into());
        self
    }

    /// Sets [`handheld_card`](Self::handheld_card).
    #[inline]
    pub fn handheld_card(mut self, handheld_card: impl Into<String>) -> Self {
        self.handheld_card = Some(handheld_card.into());
        self
    }

    /// Sets [`item_code`](Self::item_code).
    #[inline]
    pub fn item_code(mut self, item_code: impl Into<String>) -> Self {
        self.item_code = Some(item_code.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
        self
    }

    /// Sets [`mini_appid`](Self::mini_appid).
    #[inline]
    pub fn mini_appid(mut self, mini_appid: impl Into<String>) -> Self {
        self.mini_appid = Some(mini_appid.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`promotor_pid`](Self::promotor_pid).
    #[inline]
    pub fn promotor_pid(mut self, promotor_pid: impl Into<String>) -> Self {
        self.promotor_pid = Some(promotor_pid.into());
        self
    }
}

/// The response of `alipay.open.sp.merchant.inconsistent.approve` (非同人商家进件资料审批).
#[non_exhaustive]
pub struct MerchantInconsistentApproveResponse {
    /// Application number.
    ///
    /// 申请单据编号. Example: `2021090912341234`.
    pub apply_no: Option<String>,
}

/// The error codes of `alipay.open.sp.merchant.inconsistent.approve`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MerchantInconsistentApproveErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MERCHANT_AUDITING`.
    MerchantAuditing,
    /// `ISV_NOT_IN_WHITELIST`: The ISV is not on the white list.
    IsvNotInWhitelist,
    /// `MERCHANT_AUDIT_PASS`.
    MerchantAuditPass,
    /// `MINIAPP_NOT_BELONG_TO_MERCHANT`.
    MiniappNotBelongToMerchant,
    /// `ITEM_NOT_BELONG_TO_ISV`.
    ItemNotBelongToIsv,
    /// `ITEM_NOT_EXIST`: The item does not exist.
    ///
    /// Check the item id.
    ItemNotExist,
    /// `MINIAPP_NOT_EXIST`.
    MiniappNotExist,
    /// `MERCHANT_PID_NOT_EXIST`.
    MerchantPidNotExist,
    /// `PROMOTORP_ID_NOT_EXIST`.
    PromotorpIdNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MerchantInconsistentApproveErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "MERCHANT_AUDITING" MerchantAuditing,
    "ISV_NOT_IN_WHITELIST" IsvNotInWhitelist, "MERCHANT_AUDIT_PASS" MerchantAuditPass,
    "MINIAPP_NOT_BELONG_TO_MERCHANT" MiniappNotBelongToMerchant, "ITEM_NOT_BELONG_TO_ISV"
    ItemNotBelongToIsv, "ITEM_NOT_EXIST" ItemNotExist, "MINIAPP_NOT_EXIST"
    MiniappNotExist, "MERCHANT_PID_NOT_EXIST" MerchantPidNotExist,
    "PROMOTORP_ID_NOT_EXIST" PromotorpIdNotExist
);

impl record::CallRequest for MerchantInconsistentApprove {}

impl record::Request for MerchantInconsistentApprove {
    type Response = MerchantInconsistentApproveResponse;
    type ErrorCode = MerchantInconsistentApproveErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.merchant.inconsistent.approve",
        title: "非同人商家进件资料审批",
        file: "spec/open_sp/merchant.inconsistent.approve.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/sp/merchant/inconsistent/approve",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MERCHANT_INCONSISTENT_APPROVE,
        response: &MERCHANT_INCONSISTENT_APPROVE_RESPONSE,
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
    MerchantInconsistentApprove, MERCHANT_INCONSISTENT_APPROVE, 0 back_card None, 1
    commitment_letter None, 2 front_card None, 3 handheld_business_license None, 4
    handheld_card None, 5 item_code None, 6 merchant_pid None, 7 mini_appid None, 8
    out_biz_no None, 9 promotor_pid None
);

record::record!(
    MerchantInconsistentApproveResponse, MERCHANT_INCONSISTENT_APPROVE_RESPONSE, 0
    apply_no None
);

static MERCHANT_INCONSISTENT_APPROVE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantInconsistentApprove",
    file: "spec/open_sp/merchant.inconsistent.approve.yaml",
    rows: &[
        schema::Row::Text("back_card"),
        schema::Row::Text("commitment_letter"),
        schema::Row::Text("front_card"),
        schema::Row::Text("handheld_business_license"),
        schema::Row::Text("handheld_card"),
        schema::Row::Text("item_code"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("mini_appid"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("promotor_pid"),
    ],
    rules: &[],
    lines: &[11, 16, 22, 27, 33, 39, 40, 41, 42, 47],
};

static MERCHANT_INCONSISTENT_APPROVE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantInconsistentApproveResponse",
    file: "spec/open_sp/merchant.inconsistent.approve.yaml",
    rows: &[schema::Row::Text("apply_no")],
    rules: &[],
    lines: &[],
};
