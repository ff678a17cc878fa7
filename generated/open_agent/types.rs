//! Types that several APIs of `open_agent` share.
//!
//! Described in `spec/open_agent/types.yaml`.

use crate::{record, schema};

pub(crate) static SIGN_ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignAddressInfo",
    file: "spec/open_agent/types.yaml",
    fields: &[
        schema::FieldDef::text("city_code", 7),
        schema::FieldDef::text("country_code", 8),
        schema::FieldDef::text("detail_address", 14),
        schema::FieldDef::text("district_code", 15),
        schema::FieldDef::text("latitude", 20),
        schema::FieldDef::text("longitude", 25),
        schema::FieldDef::text("province_code", 30),
    ],
    rules: &[],
};

/// Address with area codes and coordinates.
#[must_use]
#[non_exhaustive]
pub struct SignAddressInfo {
    /// City code from the referenced table.
    ///
    /// 城市编码. Example: `330100`.
    pub city_code: Option<String>,
    /// Country code; `156` for China.
    ///
    /// 国家编码. Defaults to `156`. Example: `156`.
    pub country_code: Option<String>,
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// District code from the referenced table.
    ///
    /// 区县编码. Example: `330106`.
    pub district_code: Option<String>,
    /// Latitude in the Amap (Gaode) coordinate system.
    ///
    /// 纬度. Example: `30.261121`.
    pub latitude: Option<String>,
    /// Longitude in the Amap (Gaode) coordinate system.
    ///
    /// 经度. Example: `120.104735`.
    pub longitude: Option<String>,
    /// Province code from the referenced table.
    ///
    /// 省份编码. Example: `330000`.
    pub province_code: Option<String>,
}

impl SignAddressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city_code: None,
            country_code: None,
            detail_address: None,
            district_code: None,
            latitude: None,
            longitude: None,
            province_code: None,
        }
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`country_code`](Self::country_code).
    #[inline]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }
}

impl record::Record for SignAddressInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_ADDRESS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city_code),
            1 => Some(&self.country_code),
            2 => Some(&self.detail_address),
            3 => Some(&self.district_code),
            4 => Some(&self.latitude),
            5 => Some(&self.longitude),
            6 => Some(&self.province_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city_code),
            1 => Some(&mut self.country_code),
            2 => Some(&mut self.detail_address),
            3 => Some(&mut self.district_code),
            4 => Some(&mut self.latitude),
            5 => Some(&mut self.longitude),
            6 => Some(&mut self.province_code),
            _ => None,
        }
    }
}

impl Default for SignAddressInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignAddressInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignAddressInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignAddressInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
