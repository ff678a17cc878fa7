//! `alipay.open.instantdelivery.merchantshop.modify` · 即时配送商家门店更新
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/modify`.
//! Described in `spec/open_instantdelivery/merchantshop.modify.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopModify",
    file: "spec/open_instantdelivery/merchantshop.modify.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 9),
        schema::FieldDef::new(
            "logistics_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("out_biz_no", 11),
        schema::FieldDef::text("phone", 12),
        schema::FieldDef::text("shop_no", 13),
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
            16,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantshop.modify` (即时配送商家门店更新).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/modify`.
/// Described in `spec/open_instantdelivery/merchantshop.modify.yaml`.
/// Answered by [`MerchantshopModifyResponse`], or by an error with a [`MerchantshopModifyErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.modify")]
#[doc(alias = "即时配送商家门店更新")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopModify {
    /// On the wire `contact_name`, a text. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:9`.
    pub contact_name: Option<String>,
    /// On the wire `logistics_codes`, a list; each element is a text. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:10`.
    pub logistics_codes: Vec<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:11`.
    pub out_biz_no: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:12`.
    pub phone: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:13`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.instantdelivery.merchantshop.modify` (即时配送商家门店更新).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopModifyResponse {
    /// On the wire `logistics_shop_status`, a list; each element is a record of the kind `LogisticsShopStatusDto`.
    /// Source: `spec/open_instantdelivery/merchantshop.modify.yaml:16`.
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
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:19`.
    UnknownException,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:20`.
    InvalidParameter,
    /// On the wire `SHOP_CREATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:21`.
    ShopCreating,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_instantdelivery/merchantshop.modify.yaml:22`.
    SystemError,
    /// On the wire `SHOP_AUDITING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:23`.
    ShopAuditing,
    /// On the wire `SHOP_UPDATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:24`.
    ShopUpdating,
    /// On the wire `NO_ACCOUNT`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:25`.
    NoAccount,
    /// On the wire `ACCOUNT_CREATING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:26`.
    AccountCreating,
    /// On the wire `ACCOUNT_AUDITING`. Source: `spec/open_instantdelivery/merchantshop.modify.yaml:27`.
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
