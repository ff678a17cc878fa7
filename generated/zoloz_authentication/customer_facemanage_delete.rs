//! `zoloz.authentication.customer.facemanage.delete` · 热脸出库
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/delete`.
//! Described in `spec/zoloz_authentication/customer.facemanage.delete.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zoloz_authentication/customer.facemanage.delete.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zoloz.authentication.customer.facemanage.delete",
    title: "热脸出库",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
    ],
};

static CUSTOMER_FACEMANAGE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDelete",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "areacode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bizscale",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "brandcode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "devicenum",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "extinfo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "facetype",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "faceval",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "group",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "storecode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "validtimes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static CUSTOMER_FACEMANAGE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDeleteResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "retcode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "retcodesub",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "retmessage",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "retmessagesub",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerFacemanageDelete {
    /// The field `areacode`: a text.
    ///
    /// On the wire `areacode`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:9`.
    pub areacode: Option<String>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:10`.
    pub biz_type: Option<String>,
    /// The field `bizscale`: a text.
    ///
    /// On the wire `bizscale`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:11`.
    pub bizscale: Option<String>,
    /// The field `brandcode`: a text.
    ///
    /// On the wire `brandcode`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:12`.
    pub brandcode: Option<String>,
    /// The field `devicenum`: a text.
    ///
    /// On the wire `devicenum`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:13`.
    pub devicenum: Option<String>,
    /// The field `extinfo`: a text.
    ///
    /// On the wire `extinfo`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:14`.
    pub extinfo: Option<String>,
    /// The field `facetype`: a text.
    ///
    /// On the wire `facetype`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:15`.
    pub facetype: Option<String>,
    /// The field `faceval`: a text.
    ///
    /// On the wire `faceval`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:16`.
    pub faceval: Option<String>,
    /// The field `group`: a text.
    ///
    /// On the wire `group`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:17`.
    pub group: Option<String>,
    /// The field `storecode`: a text.
    ///
    /// On the wire `storecode`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:18`.
    pub storecode: Option<String>,
    /// The field `validtimes`: a text.
    ///
    /// On the wire `validtimes`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:19`.
    pub validtimes: Option<String>,
}

impl CustomerFacemanageDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`areacode`](Self::areacode).
    #[inline]
    #[must_use]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    #[must_use]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`bizscale`](Self::bizscale).
    #[inline]
    #[must_use]
    pub fn bizscale(mut self, bizscale: impl Into<String>) -> Self {
        self.bizscale = Some(bizscale.into());
        self
    }

    /// Sets [`brandcode`](Self::brandcode).
    #[inline]
    #[must_use]
    pub fn brandcode(mut self, brandcode: impl Into<String>) -> Self {
        self.brandcode = Some(brandcode.into());
        self
    }

    /// Sets [`devicenum`](Self::devicenum).
    #[inline]
    #[must_use]
    pub fn devicenum(mut self, devicenum: impl Into<String>) -> Self {
        self.devicenum = Some(devicenum.into());
        self
    }

    /// Sets [`extinfo`](Self::extinfo).
    #[inline]
    #[must_use]
    pub fn extinfo(mut self, extinfo: impl Into<String>) -> Self {
        self.extinfo = Some(extinfo.into());
        self
    }

    /// Sets [`facetype`](Self::facetype).
    #[inline]
    #[must_use]
    pub fn facetype(mut self, facetype: impl Into<String>) -> Self {
        self.facetype = Some(facetype.into());
        self
    }

    /// Sets [`faceval`](Self::faceval).
    #[inline]
    #[must_use]
    pub fn faceval(mut self, faceval: impl Into<String>) -> Self {
        self.faceval = Some(faceval.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`storecode`](Self::storecode).
    #[inline]
    #[must_use]
    pub fn storecode(mut self, storecode: impl Into<String>) -> Self {
        self.storecode = Some(storecode.into());
        self
    }

    /// Sets [`validtimes`](Self::validtimes).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zoloz.authentication.customer.facemanage.delete` (热脸出库).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerFacemanageDeleteResponse {
    /// The field `result`: a text.
    ///
    /// On the wire `result`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:22`.
    pub result: Option<String>,
    /// The field `retcode`: a text.
    ///
    /// On the wire `retcode`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:23`.
    pub retcode: Option<String>,
    /// The field `retcodesub`: a text.
    ///
    /// On the wire `retcodesub`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:24`.
    pub retcodesub: Option<String>,
    /// The field `retmessage`: a text.
    ///
    /// On the wire `retmessage`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:25`.
    pub retmessage: Option<String>,
    /// The field `retmessagesub`: a text.
    ///
    /// On the wire `retmessagesub`. Source: `spec/zoloz_authentication/customer.facemanage.delete.yaml:26`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
