//! `alipay.marketing.activity.deliverychannel.query` · 查询可推广渠道
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
//! Described in `spec/marketing/activity.deliverychannel.query.yaml`.

use crate::{record, schema};

static ACTIVITY_DELIVERYCHANNEL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQuery",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::DELIVERY_AGENCY_MERCHANT_INFO),
            9,
        ),
        schema::FieldDef::text("booth_code", 10),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 11),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 12),
    ],
    rules: &[],
};

static ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliverychannelQueryResponse",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_channel_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_CHANNEL_INFO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("page_num", 16),
        schema::FieldDef::text("page_size", 17),
        schema::FieldDef::text("total_size", 18),
    ],
    rules: &[],
};

static DELIVERY_CHANNEL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryChannelInfo",
    file: "spec/marketing/activity.deliverychannel.query.yaml",
    fields: &[
        schema::FieldDef::text("booth_code", 23),
        schema::FieldDef::text("channel", 24),
        schema::FieldDef::text("channel_name", 25),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/deliverychannel/query`.
/// Described in `spec/marketing/activity.deliverychannel.query.yaml`.
/// Answered by [`ActivityDeliverychannelQueryResponse`], or by an error with a [`ActivityDeliverychannelQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.deliverychannel.query")]
#[doc(alias = "查询可推广渠道")]
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliverychannelQuery {
    /// On the wire `belong_merchant_info`, a record of the kind `DeliveryAgencyMerchantInfo`. Source:
    /// `spec/marketing/activity.deliverychannel.query.yaml:9`.
    pub belong_merchant_info: Option<super::types::DeliveryAgencyMerchantInfo>,
    /// On the wire `booth_code`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:10`.
    pub booth_code: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.deliverychannel.query.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.deliverychannel.query.yaml:12`.
    pub page_size: Option<i64>,
}

impl ActivityDeliverychannelQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            belong_merchant_info: None,
            booth_code: None,
            page_num: None,
            page_size: None,
        }
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: super::types::DeliveryAgencyMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`booth_code`](Self::booth_code).
    #[inline]
    pub fn booth_code(mut self, booth_code: impl Into<String>) -> Self {
        self.booth_code = Some(booth_code.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for ActivityDeliverychannelQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERYCHANNEL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.belong_merchant_info),
            1 => Some(&self.booth_code),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.belong_merchant_info),
            1 => Some(&mut self.booth_code),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for ActivityDeliverychannelQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityDeliverychannelQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliverychannelQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliverychannelQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityDeliverychannelQuery {}

impl record::Request for ActivityDeliverychannelQuery {
    type Response = ActivityDeliverychannelQueryResponse;
    type ErrorCode = ActivityDeliverychannelQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.deliverychannel.query",
        title: "查询可推广渠道",
        file: "spec/marketing/activity.deliverychannel.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/deliverychannel/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_DELIVERYCHANNEL_QUERY,
        response: &ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.deliverychannel.query` (查询可推广渠道).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityDeliverychannelQueryResponse {
    /// On the wire `delivery_channel_info_list`, a list; each element is a record of the kind `DeliveryChannelInfo`.
    /// Source: `spec/marketing/activity.deliverychannel.query.yaml:15`.
    pub delivery_channel_info_list: Vec<DeliveryChannelInfo>,
    /// On the wire `page_num`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:16`.
    pub page_num: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:17`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:18`.
    pub total_size: Option<String>,
}

impl record::Record for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERYCHANNEL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_channel_info_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_channel_info_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            delivery_channel_info_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliverychannelQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `DeliveryChannelInfo`.
///
/// Source: `spec/marketing/activity.deliverychannel.query.yaml:21`.
#[non_exhaustive]
pub struct DeliveryChannelInfo {
    /// On the wire `booth_code`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:23`.
    pub booth_code: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:24`.
    pub channel: Option<String>,
    /// On the wire `channel_name`, a text. Source: `spec/marketing/activity.deliverychannel.query.yaml:25`.
    pub channel_name: Option<String>,
}

impl record::Record for DeliveryChannelInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CHANNEL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.booth_code),
            1 => Some(&self.channel),
            2 => Some(&self.channel_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.booth_code),
            1 => Some(&mut self.channel),
            2 => Some(&mut self.channel_name),
            _ => None,
        }
    }
}

impl Default for DeliveryChannelInfo {
    #[inline]
    fn default() -> Self {
        Self {
            booth_code: None,
            channel: None,
            channel_name: None,
        }
    }
}

impl Clone for DeliveryChannelInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryChannelInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryChannelInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.deliverychannel.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityDeliverychannelQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.deliverychannel.query.yaml:28`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.deliverychannel.query.yaml:29`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.deliverychannel.query.yaml:30`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityDeliverychannelQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityDeliverychannelQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
