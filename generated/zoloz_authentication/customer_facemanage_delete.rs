//! `zoloz.authentication.customer.facemanage.delete` · 热脸出库
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/delete`.
//! Described in `spec/zoloz_authentication/customer.facemanage.delete.yaml`.

use crate::{record, schema};

static CUSTOMER_FACEMANAGE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDelete",
    file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
    fields: &[
        schema::FieldDef::text("areacode", 9),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("bizscale", 11),
        schema::FieldDef::text("brandcode", 12),
        schema::FieldDef::text("devicenum", 13),
        schema::FieldDef::text("extinfo", 14),
        schema::FieldDef::text("facetype", 15),
        schema::FieldDef::text("faceval", 16),
        schema::FieldDef::text("group", 17),
        schema::FieldDef::text("storecode", 18),
        schema::FieldDef::text("validtimes", 19),
    ],
    rules: &[],
};

static CUSTOMER_FACEMANAGE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDeleteResponse",
    file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
    fields: &[
        schema::FieldDef::text("result", 22),
        schema::FieldDef::text("retcode", 23),
        schema::FieldDef::text("retcodesub", 24),
        schema::FieldDef::text("retmessage", 25),
        schema::FieldDef::text("retmessagesub", 26),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.customer.facemanage.delete` (热脸出库).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/delete`.
/// Described in `spec/zoloz_authentication/customer.facemanage.delete.yaml`.
/// Answered by [`CustomerFacemanageDeleteResponse`], or by an error with a [`CustomerFacemanageDeleteErrorCode`].
#[doc(alias = "zoloz.authentication.customer.facemanage.delete")]
#[doc(alias = "热脸出库")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFacemanageDelete {
    /// On the wire `areacode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:9`.
    pub areacode: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `bizscale`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:11`.
    pub bizscale: Option<String>,
    /// On the wire `brandcode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:12`.
    pub brandcode: Option<String>,
    /// On the wire `devicenum`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:13`.
    pub devicenum: Option<String>,
    /// On the wire `extinfo`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:14`.
    pub extinfo: Option<String>,
    /// On the wire `facetype`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:15`.
    pub facetype: Option<String>,
    /// On the wire `faceval`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:16`.
    pub faceval: Option<String>,
    /// On the wire `group`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:17`.
    pub group: Option<String>,
    /// On the wire `storecode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:18`.
    pub storecode: Option<String>,
    /// On the wire `validtimes`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:19`.
    pub validtimes: Option<String>,
}

impl CustomerFacemanageDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            areacode: None,
            biz_type: None,
            bizscale: None,
            brandcode: None,
            devicenum: None,
            extinfo: None,
            facetype: None,
            faceval: None,
            group: None,
            storecode: None,
            validtimes: None,
        }
    }

    /// Sets [`areacode`](Self::areacode).
    #[inline]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`bizscale`](Self::bizscale).
    #[inline]
    pub fn bizscale(mut self, bizscale: impl Into<String>) -> Self {
        self.bizscale = Some(bizscale.into());
        self
    }

    /// Sets [`brandcode`](Self::brandcode).
    #[inline]
    pub fn brandcode(mut self, brandcode: impl Into<String>) -> Self {
        self.brandcode = Some(brandcode.into());
        self
    }

    /// Sets [`devicenum`](Self::devicenum).
    #[inline]
    pub fn devicenum(mut self, devicenum: impl Into<String>) -> Self {
        self.devicenum = Some(devicenum.into());
        self
    }

    /// Sets [`extinfo`](Self::extinfo).
    #[inline]
    pub fn extinfo(mut self, extinfo: impl Into<String>) -> Self {
        self.extinfo = Some(extinfo.into());
        self
    }

    /// Sets [`facetype`](Self::facetype).
    #[inline]
    pub fn facetype(mut self, facetype: impl Into<String>) -> Self {
        self.facetype = Some(facetype.into());
        self
    }

    /// Sets [`faceval`](Self::faceval).
    #[inline]
    pub fn faceval(mut self, faceval: impl Into<String>) -> Self {
        self.faceval = Some(faceval.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`storecode`](Self::storecode).
    #[inline]
    pub fn storecode(mut self, storecode: impl Into<String>) -> Self {
        self.storecode = Some(storecode.into());
        self
    }

    /// Sets [`validtimes`](Self::validtimes).
    #[inline]
    pub fn validtimes(mut self, validtimes: impl Into<String>) -> Self {
        self.validtimes = Some(validtimes.into());
        self
    }
}

impl record::Record for CustomerFacemanageDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areacode),
            1 => Some(&self.biz_type),
            2 => Some(&self.bizscale),
            3 => Some(&self.brandcode),
            4 => Some(&self.devicenum),
            5 => Some(&self.extinfo),
            6 => Some(&self.facetype),
            7 => Some(&self.faceval),
            8 => Some(&self.group),
            9 => Some(&self.storecode),
            10 => Some(&self.validtimes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areacode),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.bizscale),
            3 => Some(&mut self.brandcode),
            4 => Some(&mut self.devicenum),
            5 => Some(&mut self.extinfo),
            6 => Some(&mut self.facetype),
            7 => Some(&mut self.faceval),
            8 => Some(&mut self.group),
            9 => Some(&mut self.storecode),
            10 => Some(&mut self.validtimes),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerFacemanageDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomerFacemanageDelete {}

impl record::Request for CustomerFacemanageDelete {
    type Response = CustomerFacemanageDeleteResponse;
    type ErrorCode = CustomerFacemanageDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.facemanage.delete",
        title: "热脸出库",
        file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/facemanage/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_FACEMANAGE_DELETE,
        response: &CUSTOMER_FACEMANAGE_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zoloz.authentication.customer.facemanage.delete` (热脸出库).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CustomerFacemanageDeleteResponse {
    /// On the wire `result`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:22`.
    pub result: Option<String>,
    /// On the wire `retcode`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:23`.
    pub retcode: Option<String>,
    /// On the wire `retcodesub`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:24`.
    pub retcodesub: Option<String>,
    /// On the wire `retmessage`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:25`.
    pub retmessage: Option<String>,
    /// On the wire `retmessagesub`, a text. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:26`.
    pub retmessagesub: Option<String>,
}

impl record::Record for CustomerFacemanageDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            1 => Some(&self.retcode),
            2 => Some(&self.retcodesub),
            3 => Some(&self.retmessage),
            4 => Some(&self.retmessagesub),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            1 => Some(&mut self.retcode),
            2 => Some(&mut self.retcodesub),
            3 => Some(&mut self.retmessage),
            4 => Some(&mut self.retmessagesub),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            retcode: None,
            retcodesub: None,
            retmessage: None,
            retmessagesub: None,
        }
    }
}

impl Clone for CustomerFacemanageDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zoloz.authentication.customer.facemanage.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerFacemanageDeleteErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zoloz_authentication/customer.facemanage.delete.yaml:29`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:30`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:31`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomerFacemanageDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomerFacemanageDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
