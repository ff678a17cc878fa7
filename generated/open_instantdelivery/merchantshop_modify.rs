//! `alipay.open.instantdelivery.merchantshop.modify` · 即时配送商家门店更新
//!
//! Update a merchant's store at instant delivery companies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/modify`.
//! Described in `spec/open_instantdelivery/merchantshop.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.instantdelivery.merchantshop.modify` (即时配送商家门店更新).
///
/// Update a merchant's store at instant delivery companies.
///
/// ```
/// use alipay::open_instantdelivery::MerchantshopModify;
///
/// let request = MerchantshopModify::new()
///     .contact_name("某某");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/modify`.
/// Described in `spec/open_instantdelivery/merchantshop.modify.yaml`.
/// Returns [`MerchantshopModifyResponse`], or an error with a [`MerchantshopModifyErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.modify")]
#[doc(alias = "/v3/alipay/open/instantdelivery/merchantshop/modify")]
#[doc(alias = "即时配送商家门店更新")]
#[doc(alias = "配送")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopModify {
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Companies to update; include all where the store exists, add others with open accounts.
    ///
    /// 要更新的配送公司列表. Example: `ISTD`.
    pub logistics_codes: Vec<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `out_biz_no_202008311750004`.
    pub out_biz_no: Option<String>,
    /// Phone or mobile number of the contact.
    ///
    /// 联系人电话/手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// Merchant's store number.
    ///
    /// 商家门店编码. Example: `1000`.
    pub shop_no: Option<String>,
}

impl MerchantshopModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`logistics_codes`](Self::logistics_codes).
    #[inline]
    pub fn logistics_codes(
        mut self,
        logistics_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logistics_codes = logistics_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

/// The response of `alipay.open.instantdelivery.merchantshop.modify` (即时配送商家门店更新).
#[non_exhaustive]
pub struct MerchantshopModifyResponse {
    /// Result of the update at each delivery company.
    ///
    /// 门店创建返回的结果.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MerchantshopModifyErrorCode {
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SHOP_CREATING`.
    ShopCreating,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SHOP_AUDITING`.
    ShopAuditing,
    /// `SHOP_UPDATING`.
    ShopUpdating,
    /// `NO_ACCOUNT`.
    NoAccount,
    /// `ACCOUNT_CREATING`.
    AccountCreating,
    /// `ACCOUNT_AUDITING`.
    AccountAuditing,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MerchantshopModifyErrorCode, "UNKNOWN_EXCEPTION" UnknownException,
    "INVALID_PARAMETER" InvalidParameter, "SHOP_CREATING" ShopCreating, "SYSTEM_ERROR"
    SystemError, "SHOP_AUDITING" ShopAuditing, "SHOP_UPDATING" ShopUpdating, "NO_ACCOUNT"
    NoAccount, "ACCOUNT_CREATING" AccountCreating, "ACCOUNT_AUDITING" AccountAuditing
);

impl record::CallRequest for MerchantshopModify {}

impl record::Request for MerchantshopModify {
    type Response = MerchantshopModifyResponse;
    type ErrorCode = MerchantshopModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.merchantshop.modify",
        title: "即时配送商家门店更新",
        file: "spec/open_instantdelivery/merchantshop.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/instantdelivery/merchantshop/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MERCHANTSHOP_MODIFY,
        response: &MERCHANTSHOP_MODIFY_RESPONSE,
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
    MerchantshopModify, MERCHANTSHOP_MODIFY, 0 contact_name None, 1 logistics_codes
    Vec::new(), 2 out_biz_no None, 3 phone None, 4 shop_no None
);

record::record!(
    MerchantshopModifyResponse, MERCHANTSHOP_MODIFY_RESPONSE, 0 logistics_shop_status
    Vec::new()
);

static MERCHANTSHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopModify",
    file: "spec/open_instantdelivery/merchantshop.modify.yaml",
    rows: &[
        schema::Row::Text("contact_name"),
        schema::Row::Plain(
            "logistics_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("phone"),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19],
};

static MERCHANTSHOP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopModifyResponse",
    file: "spec/open_instantdelivery/merchantshop.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
