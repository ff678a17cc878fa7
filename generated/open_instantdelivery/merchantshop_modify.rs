//! `alipay.open.instantdelivery.merchantshop.modify` · 即时配送商家门店更新
//!
//! Update a merchant's store at instant delivery companies.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/modify`.
//! Described in `spec/open_instantdelivery/merchantshop.modify.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopModify",
    file: "spec/open_instantdelivery/merchantshop.modify.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 11),
        schema::FieldDef::new(
            "logistics_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("out_biz_no", 17),
        schema::FieldDef::text("phone", 18),
        schema::FieldDef::text("shop_no", 19),
    ],
    rules: &[],
};

static MERCHANTSHOP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopModifyResponse",
    file: "spec/open_instantdelivery/merchantshop.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

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
/// Answered by [`MerchantshopModifyResponse`], or by an error with a [`MerchantshopModifyErrorCode`].
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
    /// On the wire `contact_name` (联系人姓名). Example: `某某`. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:11`.
    pub contact_name: Option<String>,
    /// Companies to update; include all where the store exists, add others with open accounts.
    ///
    /// On the wire `logistics_codes` (要更新的配送公司列表). Example: `ISTD`. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:12`.
    pub logistics_codes: Vec<String>,
    /// External business number.
    ///
    /// On the wire `out_biz_no` (外部业务号). Example: `out_biz_no_202008311750004`. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:17`.
    pub out_biz_no: Option<String>,
    /// Phone or mobile number of the contact.
    ///
    /// On the wire `phone` (联系人电话/手机号). Example: `13800000000`. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:18`.
    pub phone: Option<String>,
    /// Merchant's store number.
    ///
    /// On the wire `shop_no` (商家门店编码). Example: `1000`. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:19`.
    pub shop_no: Option<String>,
}

impl MerchantshopModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_name: None,
            logistics_codes: Vec::new(),
            out_biz_no: None,
            phone: None,
            shop_no: None,
        }
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

impl record::Record for MerchantshopModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_name),
            1 => Some(&self.logistics_codes),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.phone),
            4 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_name),
            1 => Some(&mut self.logistics_codes),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.phone),
            4 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for MerchantshopModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantshopModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.open.instantdelivery.merchantshop.modify` (即时配送商家门店更新).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopModifyResponse {
    /// Result of the update at each delivery company.
    ///
    /// On the wire `logistics_shop_status` (门店创建返回的结果). Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:22`.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
}

impl record::Record for MerchantshopModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_shop_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_shop_status),
            _ => None,
        }
    }
}

impl Default for MerchantshopModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            logistics_shop_status: Vec::new(),
        }
    }
}

impl Clone for MerchantshopModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopModifyErrorCode {
    /// An unknown internal error occurred.
    ///
    /// Contact support.
    ///
    /// On the wire `UNKNOWN_EXCEPTION`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/open_instantdelivery/merchantshop.modify.yaml:28` and `spec/codes.yaml:2529`.
    UnknownException,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:29` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `SHOP_CREATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:30`.
    ShopCreating,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:31` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `SHOP_AUDITING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:32`.
    ShopAuditing,
    /// On the wire `SHOP_UPDATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:33`.
    ShopUpdating,
    /// On the wire `NO_ACCOUNT`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:34`.
    NoAccount,
    /// On the wire `ACCOUNT_CREATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:35`.
    AccountCreating,
    /// On the wire `ACCOUNT_AUDITING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:36`.
    AccountAuditing,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MerchantshopModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SHOP_CREATING", Self::ShopCreating),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SHOP_AUDITING", Self::ShopAuditing),
        ("SHOP_UPDATING", Self::ShopUpdating),
        ("NO_ACCOUNT", Self::NoAccount),
        ("ACCOUNT_CREATING", Self::AccountCreating),
        ("ACCOUNT_AUDITING", Self::AccountAuditing),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MerchantshopModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
